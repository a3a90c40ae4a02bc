internal import Phrases
internal import WorkCalendar

/// What several papers say in the same way.
struct Wording {
  let language: Language

  func callAsFunction(_ phrase: PaperPhrase, _ arguments: String...) -> String {
    phrase.text(language, arguments)
  }

  func field(_ label: PaperPhrase, _ value: String) -> Field { Field(self(label), value) }

  func window(_ window: String, clerk: String) -> Field {
    field(.window, self(.windowAndClerk, window, clerk))
  }

  /// `2026-03-02 09:46`.
  func time(_ moment: Moment) -> String {
    moment.date.iso + " " + moment.iso.dropFirst(11).prefix(5)
  }

  /// 原件 1 份，复印件 2 份; nil for none of both.
  func pieces(originals: Int, copies: Int) -> String? {
    let parts = [
      originals > 0 ? self(.originals, String(originals)) : nil,
      copies > 0 ? self(.copies, String(copies)) : nil,
    ].compactMap { $0 }
    return parts.count == 2 ? self(.piecesTogether, parts[0], parts[1]) : parts.first
  }

  /// - Parameter reprint: told beneath the title (R30); 0 for the first print.
  func heading(hall: String, title: PaperPhrase, reprint: Int) -> [Block] {
    heading(hall: hall, title: PaperText(self(title)), reprint: reprint)
  }

  func heading(hall: String, title: PaperText, reprint: Int) -> [Block] {
    let heading = [Block.heading(PaperText(hall), .hall), .heading(title, .title)]
    guard reprint > 0 else { return heading }
    return heading + [.heading(PaperText(self(.reprint, String(reprint))), .subtitle)]
  }

  func paragraph(_ phrase: PaperPhrase, _ arguments: String...) -> Block {
    .paragraph(PaperText(phrase.text(language, arguments)))
  }

  func seal() -> Block { .seal(PaperText(self(.seal)), date: PaperText(self(.date))) }

  func telephones(enquiry: String, complaint: String) -> Block {
    .fields([field(.enquiry, enquiry), field(.complaint, complaint)])
  }

  func banner(_ text: String?) -> [Block] { text.map { [.footer(PaperText($0))] } ?? [] }

  /// The part that the window keeps: what was received, and by whom.
  func receipt(of title: PaperPhrase, number: String, banner text: String?) -> [Block] {
    receipt(of: PaperText(self(title)), number: number, banner: text)
  }

  func receipt(of title: PaperText, number: String, banner text: String?) -> [Block] {
    [
      .cut(PaperText(self(.cut))), .paragraph(PaperText(self(.receipt, title.text, number))),
      .signature([PaperText(self(.signature)), PaperText(self(.signatureDate))]),
    ] + banner(text)
  }
}
