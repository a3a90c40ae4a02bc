internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// How a case looks: its head, its chart, what is owing, and its history below.
extension CaseScreen {
  /// The rows of each part; the chart gives way before the history does.
  struct Layout {
    var chart = Rect(rows: 0, columns: 0)
    var owing = Rect(rows: 0, columns: 0)
    var history = Rect(rows: 0, columns: 0)
  }

  private static let shortestHistory = 4

  func layout(_ env: Env) -> Layout {
    guard let sight else { return Layout(history: env.page) }
    let page = env.page
    var row = head(sight, env).rows(page.columns) + people(sight, env).rows(page.columns) + 1
    var layout = Layout()
    let owing = showsChartOnly ? 0 : owing(sight, env).count
    let room = page.rows - row - owing - 1 - (showsChartOnly ? 0 : Self.shortestHistory)
    let chart = sight.outlook.chart.map { min($0.bars.count + 1, max(2, room)) } ?? 0
    layout.chart = Rect(row: row, column: 1, rows: chart, columns: page.columns)
    row += chart
    layout.owing = Rect(row: row, column: 1, rows: owing, columns: page.columns)
    row += owing + 1
    layout.history = Rect(
      row: row, column: 1, rows: showsChartOnly ? 0 : page.rows - row, columns: page.columns)
    return layout
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    guard let sight else { return drawUnread(&canvas, env) }
    let (page, layout) = (env.page, layout(env))
    let row = head(sight, env).draw(&canvas, row: 0, column: 1, columns: page.columns)
    people(sight, env).draw(&canvas, row: row, column: 1, columns: page.columns)
    if let chart = sight.outlook.chart {
      ChartPane(chart: chart, env: env, columns: page.columns).draw(&canvas, in: layout.chart)
    }
    guard !showsChartOnly else { return }
    for (offset, line) in owing(sight, env).enumerated() {
      canvas.put(
        line.text, row: layout.owing.row + offset, column: 1, style: line.style,
        width: page.columns)
    }
    drawRule(&canvas, above: layout.history)
    history.draw(&canvas, in: layout.history)
  }

  /// The rule over the history says how many lines of it are below.
  private func drawRule(_ canvas: inout Canvas, above place: Rect) {
    canvas.horizontal(row: place.row - 1, from: 1, to: place.columns + 1, style: .dim)
    let below = history.below(place)
    guard below > 0 else { return }
    let more = " ↓\(below) "
    canvas.put(more, row: place.row - 1, column: place.columns - more.columns - 1, style: .dim)
  }

  private func drawUnread(_ canvas: inout Canvas, _ env: Env) {
    let text = fault?.sentence(env.language) ?? env.text(CaseScreenPhrase.reading)
    for (row, line) in text.wrapped(to: canvas.columns - 4).enumerated() {
      canvas.put(line, row: 2 + row, column: 2)
    }
  }

  // MARK: Head

  private func head(_ sight: CaseSight, _ env: Env) -> Pieces {
    let (file, outlook) = (sight.file, sight.outlook)
    var pieces = Pieces(gap: 2)
    pieces.add(file.matterName, .bold)
    pieces.add(file.applicant.name)
    pieces.add(file.state.name(env.language), .bold)
    if let promise = file.promise {
      let phrase = promise.isProvisional ? CaseScreenPhrase.promiseProvisional : .promise
      pieces.add(env.text(phrase, promise.due.iso, promise.due.weekdayShort(env.language)))
    } else {
      pieces.add(standing(file, env))
    }
    if file.state == .accepted, let left = outlook.daysLeft {
      pieces.add(env.text(left < 0 ? CaseScreenPhrase.late : .daysLeft, String(abs(left))))
      pieces.add(outlook.light.letter(env.language), outlook.light.style)
    }
    pieces.add(env.text(CaseScreenPhrase.visits, String(file.visits)))
    if file.agentVisits > 0 {
      pieces.add(env.text(CaseScreenPhrase.agentVisits, String(file.agentVisits)))
    }
    if file.stewardTrips > 0 {
      pieces.add(env.text(StewardPhrase.trips, String(file.stewardTrips)))
    }
    if outlook.isAtRisk, outlook.light != .red {
      pieces.add(env.text(CaseScreenPhrase.atRisk), Style(.red, .bold))
    }
    if let fault = outlook.fault {
      pieces.add(HallError.refused(.calendar(fault), file).sentence(env.language), .red)
    }
    return pieces
  }

  /// Before acceptance: what it waits for, and until when.
  private func standing(_ file: CaseFile, _ env: Env) -> String {
    switch file.state {
    case .draft:
      let last = try? file.lastDayForAnswer(desk.hall.calendar)
      return last.map { env.text(CaseScreenPhrase.answerByShort, $0.monthDay) } ?? ""
    case .correction:
      let missing = file.materials.count { $0.state == .missing }
      return env.text(CaseScreenPhrase.toCorrect, String(missing))
    case .declined: return file.declined?.reason.name(env.language) ?? ""
    case .accepted, .decided, .ready, .closed: return ""
    }
  }

  /// Who stands behind it, masked unless somebody said what for (R33).
  private func people(_ sight: CaseSight, _ env: Env) -> Pieces {
    let file = sight.file
    var pieces = Pieces()
    let applicant = file.applicant
    pieces.add(person(CaseScreenPhrase.applicant, nil, applicant.id, applicant.phone, env))
    if let contact = applicant.contact {
      pieces.add(person(.contact, contact.name, contact.id, contact.phone, env))
    }
    if let agent = file.agent {
      pieces.add(person(.agent, agent.name, agent.id, agent.phone, env))
    }
    pieces.add(
      env.text(file.identitySeen ? CaseScreenPhrase.identitySeen : .identityNotSeen),
      file.identitySeen ? .plain : .yellow)
    if let whereabouts = file.whereabouts(env.language) {
      pieces.add(whereabouts, file.isAway ? .red : .plain)
    }
    if let listing = file.listing {
      let roles = listing.parties.map { $0.role.name(env.language) }.joined(separator: " ")
      pieces.add(env.text(CreditPhrase.onList, roles), .red)
    }
    if let subject = file.subject {
      pieces.add(person(.subject, subject.name, subject.id, nil, env))
    }
    pieces.add(project(sight, env))
    if let steward = file.steward {
      pieces.add(env.text(StewardPhrase.steward, steward.shown(env.language)))
    }
    return pieces
  }

  /// The project's code (R38), and the department that leads several (牵头).
  private func project(_ sight: CaseSight, _ env: Env) -> String {
    let code = sight.file.projectCode.map { "\(env.text(ProjectPhrase.codeLabel)) \($0)" }
    let lead = sight.lead.map { env.text(ProjectPhrase.lead, $0.short) }
    return [code, lead].compactMap(\.self).joined(separator: "  ")
  }

  private func person(
    _ label: CaseScreenPhrase, _ name: String?, _ id: String?, _ phone: String?, _ env: Env
  ) -> String {
    let facts = [
      name, id.map { isUnmasked ? $0 : Masking.identity($0) },
      phone.map { isUnmasked ? $0 : Masking.phone($0) },
    ].compactMap(\.self)
    return facts.isEmpty ? "" : ([env.text(label)] + facts).joined(separator: " ")
  }

  // MARK: Owing

  private static let mostOwing = 3

  /// Whether the business may open, the meetings still to come, then what is owing.
  private func owing(_ sight: CaseSight, _ env: Env) -> [(text: String, style: Style)] {
    let text = desk.jointText(of: sight.file, env.language)
    return market(sight, env)
      + sight.file.openMeetings.map { (text.head($0), .accent) }
      + owing(sight.file, env).map { ($0, .yellow) }
  }

  /// On two lines at most.
  private func market(_ sight: CaseSight, _ env: Env) -> [(text: String, style: Style)] {
    guard let market = sight.market else { return [] }
    let text = market.halves(env.language) + "  " + market.verdict(env.language)
    let style: Style = market.mayOpen ? .green : market.hindered.isEmpty ? .yellow : .red
    return text.wrapped(to: env.page.columns).prefix(2).map { ($0, style) }
  }

  private func owing(_ file: CaseFile, _ env: Env) -> [String] {
    let open = file.materials.filter { [.missing, .deferred, .later].contains($0.state) }
    let lines = open.map { material in
      let state = material.state.name(env.language)
      return material.due.map {
        env.text(CaseScreenPhrase.owingUntil, material.name, state, $0.iso)
      } ?? env.text(CaseScreenPhrase.owing, material.name, state)
    }
    guard lines.count > Self.mostOwing else { return lines }
    let more = lines.count - Self.mostOwing + 1
    return lines.prefix(Self.mostOwing - 1)
      + [env.text(CaseScreenPhrase.moreOwing, String(more))]
  }
}
