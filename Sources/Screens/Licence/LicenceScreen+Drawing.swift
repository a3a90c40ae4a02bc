internal import CaseEngine
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// How the register of licences looks: the list, and the selected one below.
extension LicenceScreen {
  func draw(_ canvas: inout Canvas, _ env: Env) {
    canvas.put(showing(env), row: 0, column: 1, style: .dim, width: canvas.columns - 2)
    let foot = 6
    list.draw(
      &canvas, in: Rect(row: 1, rows: canvas.rows - 1 - foot, columns: canvas.columns),
      columns(env), env, empty: env.text(LicenceScreenPhrase.none))
    drawFoot(&canvas, row: canvas.rows - foot, rows: foot, env)
  }

  private func showing(_ env: Env) -> String {
    let words = String(filter.words.trimmed)
    let status = filter.status?.name(env.language) ?? env.text(LicenceScreenPhrase.all)
    return [
      env.text(LicenceScreenPhrase.showing, status),
      words.isEmpty ? nil : env.text(LicenceScreenPhrase.words, words),
      LicencePhrase.disclaimer.text(env.language),
    ].compactMap(\.self).joined(separator: "  ")
  }

  private func columns(_ env: Env) -> [Column<Licence>] {
    [
      .fixed(env.text(LicencePhrase.status), 8, style: \.style) { $0.status.name(env.language) },
      .share(env.text(LicencePhrase.licence), 3) { $0.name },
      .share(env.text(LicencePhrase.number), 3) { $0.documentNumber ?? "—" },
      .share(env.text(LicencePhrase.holder), 3) { $0.holderName },
      .fixed(env.text(LicencePhrase.until), 10) { $0.term.shown(env.language) },
    ]
  }

  /// Whose it is, from whom and where it comes from, and what became of it.
  private func drawFoot(_ canvas: inout Canvas, row: Int, rows: Int, _ env: Env) {
    canvas.horizontal(row: row, style: .dim)
    guard let licence = list.current else { return }
    let number = whole == licence.reference ? licence.holderKey : licence.maskedHolder
    let lines = [
      [licence.name, licence.documentNumber, licence.holderName, number],
      [
        licence.issuer, licence.isIssued ? licence.day.iso : nil, licence.origin(env.language),
        licence.reference,
      ],
    ].map { $0.compactMap(\.self).joined(separator: "  ") }
    let story = licence.story(env.language, staff: desk.hall.staffName)
    for (offset, line) in (lines + story.suffix(rows - 1 - lines.count)).enumerated() {
      canvas.put(
        line, row: row + 1 + offset, column: 1, style: offset == 0 ? .bold : .plain,
        width: canvas.columns - 2)
    }
  }

  func paragraphs(_ licence: Licence, _ env: Env) -> [Paragraph] {
    let facts = licence.facts(env.language, isWhole: whole == licence.reference)
    let width = facts.map(\.0.columns).max() ?? 0
    let label = env.text(LicencePhrase.check)
    return facts.map { Paragraph(lead: $0.0.padded(to: width + 2), text: $0.1) }
      + licence.story(env.language, staff: desk.hall.staffName)
      .map { Paragraph(lead: label.padded(to: width + 2), text: $0) }
      + [Paragraph(text: LicencePhrase.disclaimer.text(env.language), style: .yellow)]
  }
}

extension Licence {
  fileprivate var style: Style {
    switch status {
    case .valid: .green
    case .expiring, .unverified: .yellow
    case .expired, .contradicted, .revoked, .withdrawn, .cancelled: .red
    case .replaced: .dim
    }
  }
}
