package import Phrases
package import WorkCalendar

/// A paper as a list of blocks: what it says, decided once, for every renderer.
package struct Sheet: Hashable, Sendable {
  package let blocks: [Block]
  /// The paper's own number, so that a page that came loose is known; nil for one that has none yet.
  package let number: PaperText?
  /// The day that the paper is of, not that of a print: a reprint is the same paper.
  package let day: CivilDate
  package let language: Language

  package init(blocks: [Block], number: String?, day: CivilDate, language: Language) {
    self.blocks = blocks
    self.number = number.map(PaperText.init)
    self.day = day
    self.language = language
  }

  /// What it is called; empty where it has no heading.
  package var title: String {
    for case .heading(let text, .title) in blocks { return text.text }
    return ""
  }
}

/// One part of a sheet. A renderer decides how it looks, never what it says.
package enum Block: Hashable, Sendable {
  /// What a heading is for; a renderer chooses its size.
  package enum Level: Hashable, Sendable {
    /// Whose paper it is.
    case hall
    /// What it is called.
    case title
    /// Beneath the title: the number of a reprint.
    case subtitle
    /// A part of the paper.
    case section
  }

  case heading(PaperText, Level)
  case fields([Field])
  case rows([Row])
  case paragraph(PaperText)
  /// Labels, each with a line behind it to write on.
  case signature([PaperText])
  /// Room for a seal: what belongs there, and a date to fill in.
  case seal(PaperText, date: PaperText)
  /// The caption says in letters what the code holds.
  case code(SquareCode, caption: PaperText)
  case diagram(Diagram)
  case rule
  /// Where the paper is cut; what follows stays at the window.
  case cut(PaperText)
  case footer(PaperText)
}

/// A label and its value.
package struct Field: Hashable, Sendable {
  package let label: PaperText
  package let value: PaperText
}

/// One entry of a list, with what stands at the right edge and the lines beneath it.
package struct Row: Hashable, Sendable {
  /// A line beneath an entry.
  package struct Detail: Hashable, Sendable {
    package let text: PaperText
    /// At the right edge; nil for none.
    package let trailing: PaperText?
  }

  /// The entry's number; nil in a list without.
  package let marker: PaperText?
  package let text: PaperText
  package let trailing: PaperText?
  package let details: [Detail]
}

extension Field {
  init(_ label: String, _ value: String) {
    self.init(label: PaperText(label), value: PaperText(value))
  }
}

extension Row {
  package init(
    _ number: Int?, _ text: String, _ trailing: String? = nil, details: [Detail] = []
  ) {
    self.init(
      marker: number.map { PaperText(String($0)) }, text: PaperText(text),
      trailing: trailing.map(PaperText.init), details: details)
  }
}

extension Row.Detail {
  package init(_ text: String, _ trailing: String? = nil) {
    self.init(text: PaperText(text), trailing: trailing.map(PaperText.init))
  }
}
