/// How a paper comes out, on the command line.
package enum PaperHelpPhrase: Phrase {
  case format, columns, paper
  case paperOfPDF, columnsOfPDF, columnsOfRoll, binary, ofJointNotice, intoFile
  case shortIsText

  package var texts: (String, String) {
    switch self {
    case .format:
      (
        "格式：text 文本，pdf，escpos 小票打印机指令。",
        "Format: text, pdf, or escpos, the commands of receipt printers."
      )
    case .columns:
      (
        "每行几列，一个汉字两列；文本默认 80，escpos 默认 48。",
        "Columns a line; a Chinese character takes two. By default 80 for text, 48 for escpos."
      )
    case .paper: ("PDF 的纸；默认 a4。", "The sheets of a PDF; a4 by default.")
    case .paperOfPDF: ("--paper 只和 --format pdf 一起用。", "--paper goes with --format pdf.")
    case .columnsOfPDF:
      (
        "PDF 没有列数；纸的大小用 --paper。",
        "A PDF has no columns; --paper chooses its sheets."
      )
    case .columnsOfRoll:
      (
        "小票只有 48 列（80 毫米）和 32 列（58 毫米）。",
        "A roll has 48 columns (80 mm) or 32 (58 mm)."
      )
    case .ofJointNotice:
      (
        "--format、--columns、--paper、--output 要和 --joint-notice 一起用。",
        "--format, --columns, --paper and --output go with --joint-notice."
      )
    case .intoFile:
      (
        "--format、--columns、--paper 要和 --output 一起用：标准输出是编号。",
        "--format, --columns and --paper go with --output: standard output is the number."
      )
    case .shortIsText:
      (
        "--short 只有文本，不和 --format、--columns 一起用。",
        "--short is text only, without --format and --columns."
      )
    case .binary:
      (
        "pdf 和 escpos 不是给屏幕看的：请用 --output 写到文件，或转给别的程序。",
        "pdf and escpos are nothing for a terminal: use --output, or pipe it to a program."
      )
    }
  }
}
