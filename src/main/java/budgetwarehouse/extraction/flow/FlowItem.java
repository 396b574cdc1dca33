package budgetwarehouse.extraction.flow;

/**
 * One thing in the flow of a document or of a cell: first paragraphs and tables as the source
 * states them, after layout is opened up paragraphs and grids.
 */
sealed interface FlowItem permits FlowParagraph, FlowTable, Grid {}
