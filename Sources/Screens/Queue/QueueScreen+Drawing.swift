internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// How a queue looks: its counts, its views, its rows, and why the selected one is due when it is.
extension QueueScreen {
  private static let footRows = 4

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns = canvas.columns - 2
    var row = counts(env).draw(&canvas, row: 0, column: 1, columns: columns)
    row = tabs(env).draw(&canvas, row: row, column: 1, columns: columns)
    let rest = canvas.rows - row - Self.footRows
    list.draw(
      &canvas, in: Rect(row: row, rows: rest, columns: canvas.columns), self.columns(env, columns),
      env, empty: env.text(page == nil ? QueuePhrase.reading : .empty))
    drawFoot(&canvas, row: canvas.rows - Self.footRows, env)
  }

  private func counts(_ env: Env) -> Pieces {
    var pieces = Pieces()
    guard let counts = page?.counts else { return pieces }
    let lights: [(Light, Int)] = [
      (.red, counts.red), (.yellow, counts.yellow), (.green, counts.green), (.grey, counts.grey),
    ]
    for (light, count) in lights {
      pieces.add("\(light.letter(env.language)) \(count)", count > 0 ? light.style : .dim)
    }
    pieces.add(
      env.text(QueuePhrase.dueToday, String(counts.dueToday)),
      counts.dueToday > 0 ? .bold : .dim)
    pieces.add(env.text(QueuePhrase.waitingCount, String(counts.waiting)))
    if !list.marks.isEmpty {
      pieces.add(env.text(QueuePhrase.marked, String(list.marks.count)), .bold)
    }
    if hasMore {
      pieces.add(env.text(QueuePhrase.shown, String(list.rows.count)), .dim)
    }
    return pieces
  }

  private func tabs(_ env: Env) -> Pieces {
    var pieces = Pieces(gap: 1)
    for part in parts {
      let (name, isShown) = (env.text(part.phrase), part.isShown(by: view))
      pieces.add(isShown ? "[\(name)]" : " \(name) ", isShown ? .bold : .dim)
    }
    let narrowed = [
      itemName.map { env.text(QueuePhrase.onlyItem, $0) },
      placeName.map { env.text(QueuePhrase.onlyPlace, $0) },
      view.words.isEmpty ? nil : env.text(QueuePhrase.onlyWords, view.words),
    ]
    for text in narrowed { pieces.add(text.map { "[\($0)]" } ?? "", .bold) }
    return pieces
  }

  // MARK: Foot

  private func drawFoot(_ canvas: inout Canvas, row: Int, _ env: Env) {
    canvas.horizontal(row: row, style: .dim)
    guard let current = list.current else { return }
    let width = canvas.columns - 2
    canvas.put(
      "\(current.caseNumber)  \(current.ordinal) \(current.itemName)  \(current.applicantName)",
      row: row + 1, column: 1, style: .bold, width: width)
    for (offset, line) in why(current, env).wrapped(to: width).prefix(2).enumerated() {
      canvas.put(line, row: row + 2 + offset, column: 1)
    }
  }

  /// What its clock stands still for, and until when (R25).
  private func stopped(_ selected: QueueDetail, _ env: Env) -> String? {
    let stops = (selected.subTask?.openStops ?? []).map { stop in
      env.text(
        QueuePhrase.stoppedFor, stop.ground.title(env.language),
        stop.due.short(in: (page?.today ?? stop.due).year),
        stop.light(today: page?.today ?? stop.due).letter(env.language))
    }
    return stops.isEmpty ? nil : stops.joined(separator: "  ")
  }

  private func why(_ row: TaskRow, _ env: Env) -> String {
    guard let selected else { return "" }
    guard let clock = selected.clock else {
      return env.text(QueuePhrase.outsideCalendar, row.due.iso)
    }
    let looks = selected.subTask?.looks ?? []
    let found = (looks.isEmpty ? [selected.subTask?.simulation].compactMap(\.self) : looks)
      .enumerated().map { index, look in
        let facts = [
          selected.names[look.officer] ?? look.officer,
          env.text(look.agrees ? ActPhrase.agree : .disagree), look.reason ?? "",
        ]
        let stages = selected.subTask?.stages ?? []
        return stages.indices.contains(index)
          ? ActPhrase.stageFinding.text(env.language, [stages[index].name] + facts)
          : QueuePhrase.examinedBy.text(env.language, facts)
      }
    let sentence = env.text(
      QueuePhrase.why, row.due.short(in: (page?.today ?? row.due).year),
      clock.sentence(env.language))
    return
      ([early(selected, clock, env), stopped(selected, env), stage(clock, row, env), sentence]
      .compactMap(\.self) + found)
      .joined(separator: "  ")
  }

  /// What is on its way here (预告): behind what, and when by the plan.
  private func early(_ selected: QueueDetail, _ clock: TaskClock, _ env: Env) -> String? {
    guard clock.task.state == .waiting else { return nil }
    let open = clock.task.after.compactMap { selected.file.task($0) }.filter(\.state.isOpen)
    let names = open.map { "\($0.ordinal) \($0.departmentShort) \($0.name)" }
    let day = clock.begin.date
    return env.text(
      QueuePhrase.early, names.joined(separator: env.text(CaseScreenPhrase.comma)),
      day.short(in: (page?.today ?? day).year))
  }

  /// The step it is in, with its own day (R17).
  private func stage(_ clock: TaskClock, _ row: TaskRow, _ env: Env) -> String? {
    guard let stage = clock.stage, let end = stage.end else { return nil }
    let today = page?.today ?? end.due
    return env.text(
      QueuePhrase.stageDue, String(clock.task.looks.count + 1), stage.name,
      end.due.short(in: today.year), stage.light(today: today).letter(env.language))
  }
}
