internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth

/// What the intake looks like.
extension IntakeScreen {
  func draw(_ canvas: inout Canvas, _ env: Env) {
    let left = canvas.columns / 2 + 1
    canvas.vertical(column: left)
    let side = Rect(column: 1, rows: canvas.rows, columns: left - 2)
    canvas.within(side) { drawSide(&$0, env) }
    let right = Rect(
      column: left + 2, rows: canvas.rows, columns: canvas.columns - left - 2)
    if let plan {
      PlanPane(
        plan: plan, edition: desk.hall.edition, calendar: desk.hall.calendar, env: env
      )
      .draw(&canvas, in: right, before: before)
    } else {
      for (row, line) in (planProblem(env) ?? "").wrapped(to: right.columns).enumerated() {
        canvas.put(line, row: row, column: right.column, style: .yellow)
      }
    }
  }

  private func drawSide(_ canvas: inout Canvas, _ env: Env) {
    let listed = listingLines(env, columns: canvas.columns)
    for (row, line) in listed.enumerated() {
      canvas.put(line, row: row, column: 0, style: Style(.red, .bold))
    }
    let place = Rect(
      row: listed.count, rows: canvas.rows - listed.count, columns: canvas.columns)
    canvas.within(place) { drawFields(&$0, env) }
  }

  private func drawFields(_ canvas: inout Canvas, _ env: Env) {
    let summary = part == .situation ? summaryLines(env) : []
    for (row, line) in summary.enumerated() {
      canvas.put(line, row: row, column: 0, width: canvas.columns)
    }
    var top = summary.count
    if part == .applicant {
      top = min(form.rows, canvas.rows - 4)
      form.draw(&canvas, in: Rect(rows: top, columns: canvas.columns))
    }
    let sight = Sight.line(of: draft, env)
    canvas.put(sight.text, row: top, column: 0, style: sight.style, width: canvas.columns)
    if let line = collectLine(env) {
      top += 1
      canvas.put(line.text, row: top, column: 0, style: line.style, width: canvas.columns)
    }
    top += 2
    questions.draw(
      &canvas, in: Rect(row: top, rows: canvas.rows - top, columns: canvas.columns),
      active: part == .situation, env)
  }

  private func summaryLines(_ env: Env) -> [String] {
    let name = draft.applicant.name.isEmpty ? "—" : draft.applicant.name
    var lines = [env.text(IntakePhrase.applicantLine, name)]
    if draft.kind == .organisation {
      let contact = draft.contact.id.isEmpty ? "" : Masking.identity(draft.contact.id)
      lines.append(env.text(IntakePhrase.contactLine, draft.contact.name, contact))
    } else if !draft.applicant.id.isEmpty {
      lines.append("        " + Masking.identity(draft.applicant.id))
    }
    if let agent = draft.agent {
      let id = agent.person.id.isEmpty ? "" : Masking.identity(agent.person.id)
      lines.append(env.text(IntakePhrase.agentLine, agent.person.name, id))
    }
    if let role = matter.subject { lines.append("\(role)  \(draft.subject.name)") }
    if let code = draft.projectCode {
      lines.append("\(env.text(ProjectPhrase.codeLabel))  \(code)")
    }
    return lines
  }
}
