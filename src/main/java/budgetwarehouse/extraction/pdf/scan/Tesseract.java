package budgetwarehouse.extraction.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;

/** Tesseract as it is installed on the machine, one process for each picture. */
public final class Tesseract implements TextRecognition {
  private static final String COMMAND = "tesseract";
  private static final String CHINESE = "chi_sim";
  private static final int LONGEST_SECONDS = 120;
  private static final int ANSWER_BYTES = 32_000_000;

  private final String version;

  private Tesseract(String version) {
    this.version = version;
  }

  /** Find Tesseract with simplified Chinese; empty where it is not installed. */
  public static Optional<TextRecognition> installed() {
    return Found.PROGRAM;
  }

  private static Optional<TextRecognition> find() {
    try {
      var none = new byte[0];
      String languages = text(run(none, List.of(COMMAND, "--list-langs")));
      if (languages.lines().noneMatch(CHINESE::equals)) {
        return Optional.empty();
      }
      String version = text(run(none, List.of(COMMAND, "--version")));
      return Optional.of(new Tesseract(version.lines().findFirst().orElse(COMMAND)));
    } catch (IOException e) {
      // not installed is no fault
      return Optional.empty();
    }
  }

  /** Looked for when it is first asked for. */
  private static final class Found {
    static final Optional<TextRecognition> PROGRAM = find();
  }

  @Override
  public String name() {
    return version;
  }

  @Override
  public List<RecognisedCharacter> recognise(BufferedImage picture, Kind kind) throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return Hocr.read(new ByteArrayInputStream(run(png.toByteArray(), command(kind))));
  }

  private static List<String> command(Kind kind) {
    List<String> model =
        switch (kind) {
          case TEXT -> List.of("-l", CHINESE);
          case NUMBERS -> List.of("-l", "eng", "-c", "tessedit_char_whitelist=0123456789.,-()%");
        };
    var command = new ArrayList<>(List.of(COMMAND, "stdin", "stdout"));
    command.addAll(model);
    // one block of lines: what stands where is known already
    command.addAll(List.of("--psm", "6", "--dpi", String.valueOf(ScannedPageReader.DOTS_PER_INCH)));
    command.addAll(List.of("-c", "hocr_char_boxes=1", "hocr"));
    return command;
  }

  private static String text(byte[] answer) {
    return new String(answer, StandardCharsets.UTF_8);
  }

  private static byte[] run(byte[] input, List<String> command) throws IOException {
    var builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    var answer = CompletableFuture.supplyAsync(() -> answer(process.getInputStream()));
    try (OutputStream to = process.getOutputStream()) {
      to.write(input);
    } catch (IOException e) {
      // it ended before it had read all: its answer tells
    }
    return await(process, answer);
  }

  private static byte[] await(Process process, CompletableFuture<byte[]> answer)
      throws IOException {
    try {
      byte[] read = answer.get(LONGEST_SECONDS, TimeUnit.SECONDS);
      if (!process.waitFor(1, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("文字识别程序未正常结束");
      }
      return read;
    } catch (TimeoutException | ExecutionException e) {
      throw new IOException("文字识别未在 " + LONGEST_SECONDS + " 秒内完成", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("文字识别被中断").initCause(e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] answer(InputStream from) {
    try (from) {
      return from.readNBytes(ANSWER_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
