import CaseEngine
import Catalogue
import Hall
import Phrases
import TextWidth
import WorkCalendar

/// A case or a plan as a person reads it.
struct CaseText {
  private let view: CaseView
  private let language: Language

  init(_ view: CaseView, _ language: Language = Speech.language) {
    self.view = view
    self.language = language
  }

  var text: String {
    let parts = [head, questions, materials, tasks, meetings, chart, outputs, why, custody]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  private func say(_ phrase: ReportPhrase, _ arguments: String...) -> String {
    phrase.text(language, arguments)
  }

  // MARK: Head

  private var head: [String] {
    var lines = [title]
    if let received = view.received {
      lines.append(
        say(.dates, received.iso, view.accepted?.iso ?? say(.notYet)))
    }
    if view.number != nil {
      lines.append(say(view.identitySeen ? .identitySeen : .identityNotSeen))
    }
    if let reason = view.withdrawn { lines.append(say(.withdrawn, reason)) }
    if let code = view.projectCode {
      lines.append("\(ProjectPhrase.code.text(language)) \(code)")
    }
    if let market = view.market {
      lines.append(
        view.number == nil
          ? market.halves(language)
          : market.halves(language) + "  " + market.verdict(language))
    }
    lines += stewards
    if let whereabouts = view.whereabouts { lines.append(whereabouts) }
    if let listing = view.listing {
      lines += listing.lines(language) + [Listing.consequence(language)]
    }
    if let promise = view.promise { lines += [figures(promise)] }
    if let goal = view.goal, let limit = goal.limit {
      lines.append(say(.goal, limit.text(language), goal.source))
    }
    return lines
  }

  /// Who carries it, who pays, and what they did (代办).
  private var stewards: [String] {
    var lines = view.stewardships.flatMap { stewardship in
      let head = StewardPhrase.steward.text(language, stewardship.steward.shown(language))
      let until = stewardship.until.map { "–" + $0.date.iso } ?? ""
      return ["\(head)  \(stewardship.from.date.iso)\(until)  \(stewardship.steward.fee(language))"]
        + stewardship.errands.map { "  " + $0.line(language) }
    }
    if view.stewardTrips > 0 {
      lines.append(StewardPhrase.trips.text(language, String(view.stewardTrips)))
    }
    return lines
  }

  private var title: String {
    guard let number = view.number else {
      return say(.planTitle, view.matterName, String(view.edition))
    }
    return say(
      .caseTitle, number, view.matterName, view.applicantName ?? "", view.state.name(language))
  }

  private func figures(_ promise: CaseView.Promise) -> String {
    let due = promise.isProvisional ? say(.provisionalDate, promise.due.iso) : promise.due.iso
    let days = { (count: Int?) in count.map(String.init) ?? "" }
    return say(
      .figures, due, days(view.parallelDays), days(view.serialDays), String(view.visits),
      Money.yuan(view.fees))
  }

  // MARK: Questions

  private var questions: [String] {
    guard view.number == nil, !view.questions.isEmpty else { return [] }
    return [say(.questions)]
      + view.questions.map { planned in
        let answer = planned.answer ?? planned.question.defaultAnswer
        let words = answer.text(for: planned.question)
        return "  "
          + (planned.answer == nil
            ? say(.unanswered, planned.question.ask, words, planned.question.code)
            : say(.answered, planned.question.ask, words))
      }
  }

  // MARK: Materials

  private var materials: [String] {
    guard !view.materials.isEmpty else { return [] }
    let free = view.materials.filter { $0.state == .shared }.count
    let title = say(
      .materials, String(view.separateMaterials), String(view.materials.count), String(free))
    return [title]
      + view.materials.flatMap { material in
        [line(material)]
          + (view.corrections[material.code].map { ["    " + say(.corrected, $0)] } ?? [])
      }
  }

  private func line(_ material: CaseView.Material) -> String {
    let uses = material.uses.map(String.init).joined(separator: " ")
    // A name is never cut: it is what the clerk asks for.
    let name = material.name.padded(to: max(38, material.name.columns))
    return "  " + material.state.mark + " " + name + " " + uses.padded(to: 10) + " "
      + material.code.padded(to: 24) + " " + remark(material)
  }

  private func remark(_ material: CaseView.Material) -> String {
    let state = material.state.name(language)
    switch (material.state, material.source) {
    case (.shared, .subTask(let ordinal)): return say(.fromTask, state, String(ordinal))
    case (.shared, .register(let name)): return say(.fromRegister, state, name)
    case (.shared, .check(let name)): return say(.fromCheck, state, name)
    case (.later, _) where material.isOptional: return say(.optional)
    case (.missing, _) where material.isDeferrable: return say(.mayBeDeferred, state)
    case (.missing, _), (.received, _):
      return say(.pieces, state, String(material.originals), String(material.copies))
    default: return material.due.map { say(.dueBy, state, $0.iso) } ?? state
    }
  }

  // MARK: Sub-tasks

  private var tasks: [String] {
    guard !view.tasks.isEmpty else { return [] }
    return [say(.tasks, String(view.tasks.count))]
      + view.tasks.flatMap { task in
        [line(task)]
          + [
            steps(of: task), task.decidedBy.map { say(.decidedBy, $0) },
            task.delegation, task.duty.map { say(.undertaken, $0) }, task.finding,
            task.papers.map(trip),
          ].compactMap { $0.map { "       " + $0 } }
      }
  }

  /// Each step with its time, its day once it runs, and that it is made.
  private func steps(of task: CaseView.Task) -> String? {
    guard !task.stages.isEmpty else { return nil }
    let steps = task.stages.map { stage in
      if let made = stage.made { return say(.stepMade, stage.name, made.iso) }
      if let due = stage.due { return say(.stepDue, stage.name, due.iso) }
      return say(.step, stage.name, stage.limit.text(language))
    }
    return say(.steps, steps.joined(separator: " → "))
  }

  private func trip(_ papers: SubTask.PaperTrip) -> String {
    HandoverPhrase.went.text(language, papers.list, papers.at.date.iso, papers.receiver)
  }

  private func line(_ task: CaseView.Task) -> String {
    let waits =
      task.after.isEmpty ? "" : say(.waitsFor, task.after.map(String.init).joined(separator: " "))
    let state = view.number == nil ? "" : task.stateName
    let due = task.isProvisional ? say(.provisionalDate, task.due.iso) : task.due.iso
    return
      ("  " + String(task.ordinal).padded(to: 2, .right) + " " + task.name.padded(to: 30) + " "
      + task.departmentShort.padded(to: 6) + " " + task.limit.text(language).padded(to: 16) + " "
      + due + " " + state.padded(to: state.isEmpty ? 0 : 8) + " " + waits).withoutTrailingSpaces
  }

  private var meetings: [String] {
    guard !view.meetings.isEmpty else { return [] }
    let (tasks, materials) = (view.tasks, view.materials)
    let names = JointText.Names(
      task: { ordinal in
        let name = tasks.first { $0.ordinal == ordinal }?.name ?? ""
        return RefusalPhrase.task.text(language, String(ordinal), name)
      }, material: { code in materials.first { $0.code == code }?.name ?? code },
      department: { code in tasks.first { $0.department == code }?.departmentShort ?? code },
      isOpen: { ordinal in tasks.first { $0.ordinal == ordinal }?.state.isOpen == true })
    let text = JointText(language, today: nil, names: names)
    return [say(.meetings)]
      + view.meetings.flatMap { meeting in
        ["  \(meeting.number) " + text.head(meeting)] + text.facts(meeting).map { "      " + $0 }
      }
  }

  private var chart: [String] {
    let lines = Gantt(view.tasks, path: view.path).lines(longest: say(.longest))
    guard let first = view.tasks.map(\.start).min(), let last = view.tasks.map(\.due).max(),
      !lines.isEmpty
    else { return [] }
    return [say(.chart, first.iso, last.iso)] + lines
  }

  // MARK: What comes of it

  private var outputs: [String] {
    guard view.number != nil, !view.outputs.isEmpty else { return [] }
    return [say(.outputs)]
      + view.outputs.map { output in
        "  " + String(output.task).padded(to: 2, .right) + " "
          + title(of: output).padded(to: 30) + " "
          + (output.documentNumber ?? "").padded(to: 20) + " " + prospect(output)
      }.map(\.withoutTrailingSpaces)
  }

  /// With those whose results stand on it, and in whose name it is where that is another's.
  private func title(of output: CaseView.Output) -> String {
    let name = output.kind.title(output.name, language)
    let others = output.standing.map(String.init).joined(separator: " ")
    return (others.isEmpty ? name : say(.standing, name, others))
      + (output.holder.map { " " + say(.holder, $0) } ?? "")
  }

  private func prospect(_ output: CaseView.Output) -> String {
    if let day = output.handedOut { return say(.handedOut, day.iso) }
    if let day = output.ready { return say(.ready, day.iso) }
    return say(.notReady)
  }

  private var custody: [String] {
    guard !view.custody.isEmpty else { return [] }
    return [CustodyPhrase.list.text(language)] + view.custody.map { "  " + $0.line(language) }
  }

  private var why: [String] {
    guard let promise = view.promise else { return [] }
    return [say(.why, promise.due.iso)] + promise.why.map { "  " + $0 }
  }
}

extension MaterialState {
  /// One column, with a meaning that the word behind it repeats.
  fileprivate var mark: String {
    switch self {
    case .received, .reused: "✓"
    case .shared: "⇄"
    case .deferred: "△"
    case .missing: "○"
    case .later: "◇"
    }
  }
}

extension Answer {
  /// As the question's options call it.
  fileprivate func text(for question: Question) -> String {
    let name = { (code: String) in question.options.first { $0.code == code }?.name ?? code }
    switch self {
    case .one(let code): return name(code)
    case .many(let codes): return codes.map(name).joined(separator: " ")
    case .number(let value):
      let number = JSONValue.number(value).text
      return question.unit.map { number + " " + $0 } ?? number
    }
  }
}

/// Amounts of money, which are kept in fen.
enum Money {
  /// `10.00`.
  static func yuan(_ fen: Int) -> String {
    "\(fen / 100)." + (fen % 100 < 10 ? "0" : "") + "\(fen % 100)"
  }
}

extension String {
  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
