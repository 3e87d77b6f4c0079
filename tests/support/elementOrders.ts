/**
 * In which order children stand below their parent, as the schemas of ECMA-376 (parts 1 and 4) say it, for the parents our files use. A file
 * that has them otherwise is called damaged by Word and Excel, though other programs read it. Where two kinds of parents
 * share a name, the order holds for both.
 */
const wordOrders = {
  document: "background body",
  tbl: "tblPr tblGrid tr",
  tr: "tblPrEx trPr tc",
  sectPr:
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
  tblPr:
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  tcPr: "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers",
  tblBorders: "top left start bottom right end insideH insideV",
  tcBorders: "top left start bottom right end insideH insideV tl2br tr2bl",
  tblCellMar: "top left start bottom right end",
  tcMar: "top left start bottom right end",
  pBdr: "top left bottom right between bar",
  pPr: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr",
  rPr: "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
} as const;

const sheetOrders = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  c: "f v is extLst",
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  dxf: "font numFmt fill alignment border protection extLst",
  xf: "alignment protection extLst",
  border: "start end left right top bottom diagonal vertical horizontal",
  cfRule: "formula colorScale dataBar iconSet extLst",
} as const;

const chartOrders = {
  twoCellAnchor: "from to sp grpSp graphicFrame cxnSp pic contentPart clientData",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  title: "tx layout overlay spPr txPr",
  legend: "legendPos legendEntry layout overlay spPr txPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  ser: "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits",
} as const;

/** Text and shapes as drawings have them. */
const drawingOrders = {
  p: "pPr r br fld endParaRPr",
  r: "rPr t",
  rPr: "ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick",
  defRPr: "ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick",
  ln: "noFill solidFill gradFill prstDash round bevel miter headEnd tailEnd",
} as const;

const shapeOrders = {
  spPr: "xfrm custGeom prstGeom noFill solidFill gradFill ln effectLst",
  txPr: "bodyPr lstStyle p",
  rich: "bodyPr lstStyle p",
} as const;

const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  w: wordOrders,
  a: { ...drawingOrders, ...shapeOrders },
};
const others: Readonly<Record<string, string>> = {
  ...sheetOrders,
  ...chartOrders,
  ...shapeOrders,
};

/** The order of the children of an element; null where any is allowed, or the element is none of those above. */
export function orderBelow(element: string): readonly string[] | null {
  const [local = "", prefix = ""] = element.split(":").reverse();
  return (known[prefix] ?? others)[local]?.split(" ") ?? null;
}
