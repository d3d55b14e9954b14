package io.github.pmqa4j.examples.benchmarks.arithmetic;

import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** A workbook in memory, as agencies keep one: scores in column A, AVERAGE of each category in column B, total and level in C. */
public final class Spreadsheet {
    private final Cell[] scores = new Cell[Catalogue.COUNT];
    private final Cell[] categories = new Cell[Catalogue.CRITERIA.length];
    private final Cell total;
    private final Cell level;
    private final HSSFFormulaEvaluator evaluator;

    /** Makes the workbook. */
    @SuppressWarnings("resource") // in memory only: there is nothing to close
    public Spreadsheet() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("PMQA");
        for (int k = 0; k < scores.length; k++) {
            scores[k] = sheet.createRow(k).createCell(0);
            scores[k].setCellValue(0);
        }
        int first = 1;
        for (int c = 0; c < categories.length; c++) {
            int last = first + Catalogue.CRITERIA[c] - 1;
            categories[c] = sheet.getRow(c).createCell(1);
            categories[c].setCellFormula("AVERAGE(A" + first + ":A" + last + ")");
            first = last + 1;
        }
        Row top = sheet.getRow(0);
        total = top.createCell(2);
        total.setCellFormula("AVERAGE(B1:B" + categories.length + ")");
        level = top.createCell(3);
        level.setCellFormula("C1*" + Catalogue.MAX_LEVEL + "/" + Catalogue.TOP);
        evaluator = new HSSFFormulaEvaluator(workbook);
    }

    /** Types thirty scores in, and reads the results. */
    public DoubleMeans.Result score(double[] typed) {
        for (int k = 0; k < scores.length; k++) {
            scores[k].setCellValue(typed[k]);
        }
        evaluator.clearAllCachedResultValues();
        double[] means = new double[categories.length];
        for (int c = 0; c < means.length; c++) {
            means[c] = evaluator.evaluate(categories[c]).getNumberValue();
        }
        return new DoubleMeans.Result(
                means,
                evaluator.evaluate(total).getNumberValue(),
                evaluator.evaluate(level).getNumberValue());
    }
}
