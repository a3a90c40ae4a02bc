internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Storage
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

extension ActScreen {
  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns = min(canvas.columns - 4, 90)
    let width = columns - 6
    let head = [env.text(ActPhrase.about, env.text(phrase), object)].flatMap {
      $0.wrapped(to: width)
    }
    let facts = self.facts(env).flatMap { $0.wrapped(to: width) }
    let news = changeLines(env).flatMap { $0.wrapped(to: width) }
    let text = head.count + facts.count + news.count
    let rows = min(canvas.rows, text + (form?.rows ?? 0) + 3)
    let box = Rect(
      row: (canvas.rows - rows) / 2, column: (canvas.columns - columns) / 2, rows: rows,
      columns: columns)
    canvas.hideCursor()
    canvas.clear(box)
    canvas.box(box, style: .accent)
    canvas.within(box.inset(rows: 1, columns: 3)) { canvas in
      let styled =
        head.map { ($0, Style.bold) } + facts.map { ($0, Style.plain) }
        + news.map { ($0, Style.yellow) }
      for (row, line) in styled.enumerated() {
        canvas.put(line.0, row: row, column: 0, style: line.1)
      }
      form?.draw(
        &canvas,
        in: Rect(row: text + 1, rows: canvas.rows - text - 1, columns: canvas.columns))
    }
  }

  /// Whose case it is, by what authority, and what the first officer found.
  private func facts(_ env: Env) -> [String] {
    var lines = ["\(file.number)  \(file.applicant.name)"]
    guard let task else { return lines }
    if desk.session.member.role.may(.decideAtWindow), let authority = task.windowAuthority {
      lines.append(env.text(ActPhrase.byAuthority, authority))
    }
    if let commitment = task.commitment {
      lines.append(env.text(ActPhrase.undertaken, commitment.duty))
    }
    if let found = file.latestFinding(of: task.ordinal) {
      lines.append(
        found.meeting.kind.name(env.language) + "  "
          + desk.jointText(of: file, env.language).line(found.finding))
    }
    lines += task.looks.enumerated().map { index, look in
      let facts = [
        names[look.officer] ?? look.officer,
        env.text(look.agrees ? ActPhrase.agree : .disagree), look.reason ?? "",
      ]
      return task.stages.indices.contains(index)
        ? ActPhrase.stageFinding.text(env.language, [task.stages[index].name] + facts)
        : ActPhrase.firstOfficer.text(env.language, facts)
    }
    if let above = task.decidedBy { lines.append(env.text(ActPhrase.decidedBy, above)) }
    return lines
  }

  private func changeLines(_ env: Env) -> [String] {
    changes.isEmpty
      ? []
      : ["! " + env.text(ActPhrase.changed)] + changes
        + [env.text(ActPhrase.askAgain)]
  }
}
