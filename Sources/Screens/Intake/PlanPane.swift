internal import CaseEngine
internal import Catalogue
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The live plan beside the form: who does what, how long, until when and why, with how much paper.
struct PlanPane {
  let plan: CasePlan
  let edition: Edition
  let calendar: WorkCalendar
  let env: Env

  /// - Parameter before: the plan before the last key; what changed since is bold.
  func draw(_ canvas: inout Canvas, in rect: Rect, before: CasePlan?) {
    let old = before.map {
      Set(PlanPane(plan: $0, edition: edition, calendar: calendar, env: env).allTexts)
    }
    canvas.within(rect) { canvas in
      var row = 0
      let put = { (canvas: inout Canvas, lines: [String], style: Style) in
        for line in lines {
          let isNew = old.map { !$0.contains(line) } ?? false
          canvas.put(line, row: row, column: 0, style: isNew ? style.with(.bold) : style)
          row += 1
        }
      }
      let columns = canvas.columns
      put(&canvas, heading, .plain)
      row += 1
      let gantt = chart(columns)
      let room = max(1, canvas.rows - row - fixedRows(columns) - 1)
      gantt.draw(&canvas, in: Rect(row: row, rows: min(gantt.rows.count, room), columns: columns))
      row += min(gantt.rows.count, room)
      put(&canvas, waits.flatMap { $0.wrapped(to: columns) }, .dim)
      put(&canvas, [promise], .accent)
      put(&canvas, why.wrapped(to: columns), .plain)
      row += 1
      put(&canvas, materials, .plain)
      put(&canvas, notes.flatMap { $0.wrapped(to: columns) }, .yellow)
    }
  }

  private var allTexts: [String] { heading + waits + [promise, why] + materials + notes }

  private func fixedRows(_ columns: Int) -> Int {
    waits.flatMap { $0.wrapped(to: columns) }.count + 1 + why.wrapped(to: columns).count + 1
      + materials.count
  }

  // MARK: Texts

  private var heading: [String] {
    let saved = plan.serialDays - plan.parallelDays
    return [
      env.text(PlanPhrase.heading, String(plan.itemTasks.count)),
      env.text(
        PlanPhrase.days, String(plan.serialDays), String(plan.parallelDays), String(saved)),
    ]
  }

  private var waits: [String] {
    let groups = Dictionary(grouping: plan.tasks.filter { !$0.after.isEmpty }, by: \.after)
    var parts = groups.sorted { $0.value[0].ordinal < $1.value[0].ordinal }.map { after, tasks in
      env.text(PlanPhrase.waits, list(tasks.map(\.ordinal)), list(after))
    }
    let joint = plan.tasks.filter { plan.matter.jointVisit.contains($0.item.code) }
    if joint.count > 1 {
      parts.append(env.text(PlanPhrase.jointVisit, list(joint.map(\.ordinal))))
    }
    let first = parts.isEmpty ? [] : [parts.joined(separator: env.text(PlanPhrase.separator))]
    return first + delegated
  }

  /// Who decides instead of an item's own department, and by what (R7).
  private var delegated: [String] {
    let groups = Dictionary(grouping: plan.tasks.filter { $0.authority.delegation != nil }) {
      SubTask.Delegated($0.authority, in: edition)?.sentence(env.language) ?? ""
    }
    return groups.sorted { $0.value[0].ordinal < $1.value[0].ordinal }.map { sentence, tasks in
      env.text(
        PlanPhrase.delegated, list(tasks.map(\.ordinal)), short(tasks[0].authority.department),
        sentence)
    }
  }

  private func short(_ department: String) -> String {
    edition.department(department)?.short ?? department
  }

  private func list(_ ordinals: [Int]) -> String {
    ordinals.map(String.init).joined(separator: " ")
  }

  private var promise: String {
    let phrase = plan.promise.isProvisional ? PlanPhrase.provisionalPromise : .promise
    return env.text(phrase, plan.promise.due.iso, String(plan.parallelDays))
  }

  private var why: String {
    guard let last = plan.why.last else { return "" }
    let start = last.task.after.isEmpty ? ClockStart.acceptance : .prerequisite
    let path = plan.path.map(String.init).joined(separator: "→")
    return env.text(PlanPhrase.why, last.steps.sentence(env.language, from: start), path)
  }

  private var materials: [String] {
    let shared = plan.materials.count { $0.state == .shared }
    let due = plan.materials.count { $0.state == .missing }
    let deferrable = plan.materials.count { $0.isDeferrable && $0.state != .shared }
    let received = plan.materials.count { $0.state == .received || $0.state == .reused }
    let later = plan.materials.count { $0.state == .later }
    return [
      env.text(
        PlanPhrase.materials, String(plan.separateMaterials), String(plan.materials.count)),
      env.text(
        PlanPhrase.materialStates, String(shared), String(received), String(due)),
      env.text(PlanPhrase.laterStates, String(deferrable), String(later)),
    ]
  }

  /// What the answers bring with them, and faster ways that this applicant could use.
  private var notes: [String] {
    let known = plan.facts.merged(into: plan.answers)
    return plan.questions.flatMap(\.notes)
      + plan.matter.hints(for: known).map { env.text(PlanPhrase.hint, $0.text) }
  }

  // MARK: Chart

  /// Working days from acceptance; at-once items take a first sliver.
  private func chart(_ columns: Int) -> Gantt {
    let scale = max(1, plan.parallelDays)
    let start = plan.tasks.map(\.start.date).min() ?? CivilDate(days: 0)
    let isWide = columns > 60
    let rows = plan.tasks.map { task in
      let short = short(task.authority.department)
      let name = task.item.name.truncated(to: isWide ? 28 : 14)
      let label = "\(task.ordinal) " + name.padded(to: isWide ? 28 : 14) + " " + short.padded(to: 4)
      let from = distance(start, task.start.date)
      let to = distance(start, task.promised.due)
      // What is done at once still shows where it stands.
      let span = to > from ? Gantt.Span(from, to, .planned) : Gantt.Span(from, from + 1, .done)
      return Gantt.Row(
        label, [span], note: limit(of: task),
        style: plan.path.contains(task.ordinal) ? .bold : .plain)
    }
    return Gantt(rows: rows, days: scale, labelColumns: isWide ? 36 : 22)
  }

  private func limit(of task: PlannedTask) -> String {
    task.terms.promised.short(env)
  }

  /// Working days, the scale of the chart; none where the calendar ends.
  private func distance(_ start: CivilDate, _ end: CivilDate) -> Int {
    (try? calendar.workingDays(after: start, through: end)) ?? 0
  }
}

extension TimeLimit {
  /// As a mark behind a bar: `20日`, `当场`.
  fileprivate func short(_ env: Env) -> String {
    switch unit {
    case .atOnce: env.text(PlanPhrase.atOnce)
    case .workingDays: env.text(PlanPhrase.shortDays, String(n))
    case .naturalDays: env.text(PlanPhrase.shortNaturalDays, String(n))
    case .halfDays, .months, .officeHours, .minutes: text(env.language)
    }
  }
}
