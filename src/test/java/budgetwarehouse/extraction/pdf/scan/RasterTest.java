package budgetwarehouse.extraction.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import budgetwarehouse.extraction.pdf.page.Direction;
import budgetwarehouse.extraction.pdf.page.Rule;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rules in a picture, and pictures laid askew. Four points of the picture to a point of print. */
class RasterTest {
  private static final double PIXELS_PER_POINT = 4;

  private static BufferedImage drawn(Consumer<Graphics2D> ink) {
    var picture = new BufferedImage(1200, 800, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1200, 800);
    pen.setColor(Color.BLACK);
    ink.accept(pen);
    pen.dispose();
    return picture;
  }

  @Test
  void takesRulesOutAndLeavesStrokesOfCharacters() {
    BufferedImage picture =
        drawn(
            pen -> {
              pen.fillRect(100, 100, 1000, 4);
              pen.fillRect(100, 100, 4, 600);
              pen.fillRect(200, 300, 60, 5);
            });

    List<Rule> rules = RasterRules.takeOut(Raster.of(picture), PIXELS_PER_POINT);

    assertThat(rules)
        .containsExactly(
            new Rule(Direction.HORIZONTAL, 25.5, 25, 275),
            new Rule(Direction.VERTICAL, 25.5, 25, 175));
    Raster left = Raster.of(picture);
    assertThat(left.holdsInk(new Rectangle(100, 95, 1000, 20))).isFalse();
    assertThat(left.holdsInk(new Rectangle(200, 300, 60, 5))).isTrue();
  }

  @Test
  void closesGapsThatAScannerLeavesInARule() {
    BufferedImage picture =
        drawn(
            pen -> {
              pen.fillRect(100, 100, 400, 3);
              pen.fillRect(502, 101, 400, 3);
            });

    List<Rule> rules = RasterRules.takeOut(Raster.of(picture), PIXELS_PER_POINT);

    assertThat(rules).hasSize(1);
    assertThat(rules.get(0).length()).isEqualTo(200.5);
  }

  @Test
  void takesNoShadingForARule() {
    BufferedImage picture = drawn(pen -> pen.fillRect(100, 100, 1000, 60));

    assertThat(RasterRules.takeOut(Raster.of(picture), PIXELS_PER_POINT)).isEmpty();
  }

  @Test
  void findsHowFarAPageIsTurned() {
    BufferedImage picture =
        drawn(
            pen -> {
              pen.rotate(Math.toRadians(1.2));
              for (int y = 100; y < 700; y += 60) {
                pen.fillRect(100, y, 900, 4);
              }
            });

    assertThat(Deskew.angle(picture)).isCloseTo(1.2, within(0.11));
    assertThat(Deskew.angle(Deskew.upright(picture))).isCloseTo(0, within(0.11));
  }
}
