package budgetwarehouse.launcher;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a call, and what would be right. */
final class WrongCall {
  private WrongCall() {}

  static String of(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      return "缺少" + missing.getMissing().stream().map(WrongCall::name).collect(joining("、"));
    }

    ArgSpec argument = wrong.getArgSpec();
    if (argument == null) {
      return String.valueOf(wrong.getMessage());
    }
    String value = wrong.getValue() == null ? "" : "“" + wrong.getValue() + "”";
    return name(argument) + value + "不能用" + allowed(argument);
  }

  private static String unmatched(UnmatchedArgumentException wrong) {
    List<String> arguments = wrong.getUnmatched();
    String said = "不认识的" + (wrong.isUnknownOption() ? "选项 " : "参数 ") + String.join(" ", arguments);
    CommandLine command = wrong.getCommandLine();
    boolean topLevel = command.getParent() == null;
    return topLevel && !wrong.isUnknownOption()
        ? said + "；可用命令：" + String.join("、", command.getSubcommands().keySet())
        : said;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? "选项 " + option.longestName() + " 的值"
        : "参数 " + argument.paramLabel();
  }

  private static String allowed(ArgSpec argument) {
    Class<?> type = argument.type();
    return type.isEnum()
        ? "；可用：" + Stream.of(type.getEnumConstants()).map(Object::toString).collect(joining("、"))
        : "";
  }
}
