package budgetwarehouse.warehouse.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlScriptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          select 1                          | select 1                       | false
          select 1;                         | select 1                       | true
          select 1; select 2                | select 1#select 2              | false
          select ';';                       | select ';'                     | true
          select 'it''s;';                  | select 'it''s;'                | true
          select e'\\';';                   | select e'\\';'                 | true
          select $$;$$; select 2;           | select $$;$$#select 2          | true
          select $a$;$b$;$a$;               | select $a$;$b$;$a$             | true
          select ";" from t;                | select ";" from t              | true
          select 1 /* ; /* ; */ ; */;       | select 1 /* ; /* ; */ ; */     | true
          select 'open;                     | select 'open;                  | false
          ;;select 1;;                      | select 1                       | true
          """)
  void endsAStatementWhereItsSemicolonStands(String text, String statements, boolean ended) {
    SqlScript script = SqlScript.of(text);

    assertThat(script.statements()).isEqualTo(List.of(statements.split("#", -1)));
    assertThat(script.ended()).isEqualTo(ended);
  }
}
