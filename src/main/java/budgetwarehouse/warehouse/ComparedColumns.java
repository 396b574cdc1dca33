package budgetwarehouse.warehouse;

import java.util.List;

/**
 * What the columns of a comparison are for when its rows before and after are set side by side.
 *
 * @param comparison table of schema {@code compare}
 * @param key columns that name a row, the same in every build
 * @param item those of them that name it among the rows of its body; {@code no_item} where none
 *     does
 * @param own columns that say something of the row itself
 * @param peers columns that say how it stands among its peers
 * @param evidence columns that say where it was printed
 * @param sources those of them that hold keys of documents and figures
 * @param value the main one of its own columns
 * @param peerValue the middle of its peers
 * @param rank its rank among them
 * @param place key by which it is traced
 */
public record ComparedColumns(
    String comparison,
    List<String> key,
    List<String> item,
    List<String> own,
    List<String> peers,
    List<String> evidence,
    List<String> sources,
    String value,
    String peerValue,
    String rank,
    String place) {
  /** Keep the lists. */
  public ComparedColumns {
    key = List.copyOf(key);
    item = List.copyOf(item);
    own = List.copyOf(own);
    peers = List.copyOf(peers);
    evidence = List.copyOf(evidence);
    sources = List.copyOf(sources);
  }

  void bind(SqlSession session) {
    session.bind(Variable.COMPARISON, comparison);
    session.bind(Variable.KEY_COLUMNS, String.join(" ", key));
    session.bind(Variable.ITEM_COLUMNS, String.join(" ", item));
    session.bind(Variable.OWN_COLUMNS, String.join(" ", own));
    session.bind(Variable.PEER_COLUMNS, String.join(" ", peers));
    session.bind(Variable.EVIDENCE_COLUMNS, String.join(" ", evidence));
    session.bind(Variable.SOURCE_COLUMNS, String.join(" ", sources));
    session.bind(Variable.VALUE_COLUMNS, value);
    session.bind(Variable.PEER_VALUE_COLUMNS, peerValue);
    session.bind(Variable.RANK_COLUMNS, rank);
    session.bind(Variable.PLACE_COLUMNS, place);
  }
}
