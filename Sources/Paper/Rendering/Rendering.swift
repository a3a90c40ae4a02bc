/// What a sheet comes out as: bytes, whoever delivers them.
package enum Rendering: Hashable, Sendable {
  case text(PaperWidth)
  case pdf(PageSize)
  /// The commands of a receipt printer (ESC/POS).
  case escpos(RollWidth)

  /// Of a file's name, without a dot.
  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .pdf: "pdf"
    case .escpos: "escpos"
    }
  }

  /// As text of so many columns it can be looked at: line for line for text, in about the same way
  /// for the others.
  package var preview: PaperWidth {
    switch self {
    case .text(let width): width
    case .pdf: .page
    case .escpos(.wide): .wideRoll
    case .escpos(.narrow): .narrowRoll
    }
  }

  /// Another kind, in its usual size; around in a ring.
  package var nextFormat: Rendering {
    switch self {
    case .text: .pdf(.a4)
    case .pdf: .escpos(.wide)
    case .escpos: .text(.page)
    }
  }

  /// The same kind in another size; around in a ring.
  package var nextSize: Rendering {
    switch self {
    case .text(let width): .text(Self.next(width))
    case .pdf(let page): .pdf(Self.next(page))
    case .escpos(let roll): .escpos(Self.next(roll))
    }
  }

  private static func next<Size: CaseIterable & Equatable>(_ size: Size) -> Size {
    let all = Array(Size.allCases)
    return all[((all.firstIndex(of: size) ?? 0) + 1) % all.count]
  }

  /// Not for a terminal.
  package var isBinary: Bool {
    if case .text = self { false } else { true }
  }
}

extension Sheet {
  /// - Throws: `PrintFailure` where the machine lacks what this rendering needs; text never fails.
  package func bytes(_ rendering: Rendering) throws(PrintFailure) -> [UInt8] {
    switch rendering {
    case .text(let width): Array(text(width).utf8)
    case .pdf(let page): try pdf(page)
    case .escpos(let roll): try receipt(roll)
    }
  }
}
