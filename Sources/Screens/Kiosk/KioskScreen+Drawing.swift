internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
package import Terminal
internal import TextWidth
internal import WorkCalendar

/// What the terminal for the public looks like, and its keys.
extension KioskScreen {
  package func bindings(_ env: Env) -> [Binding<Action>] {
    let leave = Binding(
      .f3, label: env.text(KioskPhrase.leave), action: Action.leave, onBar: stage == .matters,
      help: env.text(KioskPhrase.leaveHelp))
    let back = Binding(.escape, label: env.text(KioskPhrase.back), action: Action.back)
    let over = Binding(.escape, label: env.text(KioskPhrase.startOver), action: Action.back)
    let print = Binding(.f10, label: env.text(KioskPhrase.print), action: Action.print)
    switch stage {
    case .matters:
      return [
        .shown(.up, .down, label: env.text(KioskPhrase.choose)),
        .shown(.enter, label: env.text(KioskPhrase.take)), over, leave,
      ]
    case .filling:
      return [
        .shown(.enter, label: env.text(KioskPhrase.question)),
        Binding(.f6, label: env.text(KioskPhrase.materials), action: .materials), print, over,
        leave,
      ]
    case .materials:
      return [.shown(.up, .down, label: env.text(KioskPhrase.scroll)), print, back, leave]
    case .done:
      return [Binding(.f10, label: env.text(KioskPhrase.finish), action: .finish), over, leave]
    case .leaving:
      return [
        Binding(.f10, label: env.text(KioskPhrase.leaveTitle), action: .print), over, leave,
      ]
    }
  }

  package func draw(_ canvas: inout Canvas, _ env: Env) {
    switch stage {
    case .matters: drawMatters(&canvas, env)
    case .filling: drawRequest(&canvas, env)
    case .materials: reader.draw(&canvas, in: page(env))
    case .done: drawDone(&canvas, env)
    case .leaving: drawLeaving(&canvas, env)
    }
  }

  private func drawMatters(_ canvas: inout Canvas, _ env: Env) {
    let profile = kiosk.edition.profile
    canvas.put(profile.name, row: 0, column: 2, style: .bold)
    if let banner = profile.banner {
      canvas.put(
        banner, row: 0, column: max(2, canvas.columns - banner.columns - 2), style: .yellow)
    }
    let start = canvas.put(env.text(KioskPhrase.ask), row: 2, column: 2) + 1
    field.draw(&canvas, row: 2, column: start, width: canvas.columns - start - 4, focused: true)
    let columns: [Column<SearchHit>] = [
      .share(env.text(IntakePhrase.matter), 5) { $0.name },
      .share(env.text(IntakePhrase.department), 3) { hit in
        kiosk.edition.department(hit.department)?.name ?? hit.department
      },
    ]
    hits.draw(
      &canvas, in: Rect(row: 4, rows: canvas.rows - 4, columns: canvas.columns), columns, env,
      empty: field.text.isEmpty ? "" : env.text(KioskPhrase.nothing))
  }

  private func drawRequest(_ canvas: inout Canvas, _ env: Env) {
    guard let request else { return }
    let left = canvas.columns / 2 + 1
    canvas.vertical(column: left)
    canvas.within(Rect(column: 1, rows: canvas.rows, columns: left - 2)) { canvas in
      drawSide(request, &canvas, env)
    }
    let right = Rect(
      column: left + 2, rows: canvas.rows, columns: canvas.columns - left - 2)
    if let plan = request.plan {
      PlanPane(plan: plan, edition: kiosk.edition, calendar: kiosk.calendar, env: env)
        .draw(&canvas, in: right, before: nil)
    } else {
      for (row, line) in problem(of: request, env).wrapped(to: right.columns).enumerated() {
        canvas.put(line, row: row, column: right.column, style: .yellow)
      }
    }
  }

  private func problem(of request: KioskRequest, _ env: Env) -> String {
    guard let fault = request.planFault else { return "" }
    return fault == .nothingSelected
      ? env.text(PlanPhrase.nothingToDo) : IntakeFault.plan(fault).sentence(env.language)
  }

  private func drawSide(_ request: KioskRequest, _ canvas: inout Canvas, _ env: Env) {
    canvas.put(request.matter.name, row: 0, column: 0, style: .bold, width: canvas.columns)
    switch request.part {
    case .situation:
      request.questions.draw(
        &canvas, in: Rect(row: 2, rows: canvas.rows - 2, columns: canvas.columns), active: true,
        env)
    case .applicant:
      let lines = env.text(KioskPhrase.own).wrapped(to: canvas.columns)
      for (row, line) in lines.enumerated() {
        canvas.put(line, row: 2 + row, column: 0, style: .dim)
      }
      let top = 3 + lines.count
      request.form.draw(
        &canvas, in: Rect(row: top, rows: canvas.rows - top, columns: canvas.columns))
    }
  }

  private func drawDone(_ canvas: inout Canvas, _ env: Env) {
    guard let done else { return }
    let lines: [(String, Style)] = [
      (env.text(KioskPhrase.printed), Style(.accent, .bold)), ("", .plain),
      (env.text(KioskPhrase.number, done.number), .bold), ("", .plain),
      (env.text(KioskPhrase.bringIt, done.until.iso), .plain),
      (env.text(KioskPhrase.signed), .plain),
    ]
    for (row, line) in lines.enumerated() {
      canvas.put(line.0, row: 5 + row, column: 8, style: line.1)
    }
  }

  private func drawLeaving(_ canvas: inout Canvas, _ env: Env) {
    canvas.put(env.text(KioskPhrase.leaveTitle), row: 5, column: 8, style: .bold)
    staff.draw(&canvas, in: Rect(row: 7, column: 8, rows: 4, columns: 44))
  }
}
