internal import TextWidth

extension Sheet {
  /// The sheet as the bytes of a receipt printer.
  /// - Throws: `.noEncoding`.
  func receipt(_ roll: RollWidth) throws(PrintFailure) -> [UInt8] {
    let layout = TextLayout(columns: roll.columns, labels: labels, rule: .doubleByte)
    var printer = try ReceiptBytes()
    for block in blocks { printer.print(block, layout, roll) }
    printer.cut()
    return printer.bytes
  }
}

extension ReceiptBytes {
  fileprivate mutating func print(_ block: Block, _ layout: TextLayout, _ roll: RollWidth) {
    switch block {
    case .heading(let text, .title):
      centred {
        $0.double(true)
        for line in layout.wrapped(text, to: layout.columns / 2) { $0.line(line) }
        $0.double(false)
      }
    case .heading(let text, .section):
      bold(true)
      for words in layout.wrapped(text) { line(words) }
      bold(false)
    case .heading(let text, _), .footer(let text):
      centred { printer in
        for line in layout.wrapped(text) { printer.line(line) }
      }
    case .code(let code, let caption):
      centred { printer in
        printer.code(code.payload, module: roll.module)
        for line in layout.wrapped(caption) { printer.line(line) }
      }
    case .cut:
      for words in layout.lines(of: block) { line(words.withoutTrailingSpaces) }
      cut()
    case .fields, .rows, .paragraph, .signature, .seal, .rule, .diagram:
      for words in layout.lines(of: block) { line(words.withoutTrailingSpaces) }
    }
  }

  private mutating func centred(_ body: (inout ReceiptBytes) -> Void) {
    centre(true)
    body(&self)
    centre(false)
  }
}
