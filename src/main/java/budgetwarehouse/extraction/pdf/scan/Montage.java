package budgetwarehouse.extraction.pdf.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of a page set below each other into one picture: each is recognised as if it stood alone,
 * and the program runs once for many.
 */
final class Montage {
  // recognition programs take pictures up to 32,767 points high
  private static final int HIGHEST = 20_000;
  private static final int MARGIN = 30;

  private final List<Rectangle> pieces = new ArrayList<>();
  private final List<Integer> tops = new ArrayList<>();
  private int height = MARGIN;

  private Montage() {}

  /** Distribute pieces over as few pictures as hold them, in their order. */
  static List<Montage> of(List<Rectangle> pieces) {
    var montages = new ArrayList<Montage>();
    for (Rectangle piece : pieces) {
      Montage last = montages.isEmpty() ? null : montages.get(montages.size() - 1);
      if (last == null || last.height + piece.height + MARGIN > HIGHEST) {
        last = new Montage();
        montages.add(last);
      }
      last.add(piece);
    }
    return montages;
  }

  private void add(Rectangle piece) {
    pieces.add(piece);
    tops.add(height);
    height += piece.height + MARGIN;
  }

  /** Draw the picture. */
  BufferedImage picture(BufferedImage page) {
    int width = pieces.stream().mapToInt(piece -> piece.width).max().orElse(0) + 2 * MARGIN;
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    for (int i = 0; i < pieces.size(); i++) {
      Rectangle piece = pieces.get(i);
      BufferedImage part = page.getSubimage(piece.x, piece.y, piece.width, piece.height);
      pen.drawImage(part, MARGIN, tops.get(i), null);
    }
    pen.dispose();
    return picture;
  }

  /** Give each piece the characters made out in it, at their place on the page. */
  List<List<RecognisedCharacter>> split(List<RecognisedCharacter> characters) {
    var split = new ArrayList<List<RecognisedCharacter>>();
    pieces.forEach(piece -> split.add(new ArrayList<>()));
    for (RecognisedCharacter character : characters) {
      int at = pieceAt((character.top() + character.bottom()) / 2);
      if (at >= 0) {
        Rectangle piece = pieces.get(at);
        split.get(at).add(character.moved(piece.x - MARGIN, piece.y - tops.get(at)));
      }
    }
    return split;
  }

  private int pieceAt(int y) {
    for (int i = 0; i < pieces.size(); i++) {
      int top = tops.get(i) - MARGIN / 2;
      if (y >= top && y < top + pieces.get(i).height + MARGIN) {
        return i;
      }
    }
    return -1;
  }
}
