internal import CaseEngine
internal import Catalogue
internal import Phrases
internal import WorkCalendar

/// Why a plan's dates are what they are, in words: the engine's own steps, sub-task by sub-task
/// (R24).
struct Explanation {
  /// The sub-tasks of the longest path, first to last, then the sum of it (R27).
  let lines: [String]

  init(_ plan: CasePlan, _ language: Language) {
    let tasks = plan.path.map { plan.tasks[$0 - 1] }
    var lines = tasks.map { Self.line($0, language) }
    lines.append(
      HallPhrase.longestPath.text(
        language, plan.path.map(String.init).joined(separator: " → "), plan.promise.due.iso,
        String(plan.parallelDays)))
    self.lines = lines
  }

  /// Of a case: the limits as the promise has them, with what moved it (R27).
  /// - Parameter days: working days from the acceptance to the promised day.
  init(
    _ promise: CaseFile.Promise, days: Int, steps: [(task: SubTask, end: Deadline)],
    of file: CaseFile, _ language: Language
  ) {
    let extra = file.extended.map { [ClockPhrase.extended.text(language, String($0.days))] } ?? []
    lines =
      steps.map { task, end in
        Self.line(
          task.ordinal, task.name,
          end.derivation.sentence(language, from: task.clockStart(in: file)), end.due, language)
      } + extra + [
        HallPhrase.longestPath.text(
          language, promise.path.map(String.init).joined(separator: " → "), promise.due.iso,
          String(days))
      ]
  }

  /// `2 药品经营许可证核发：3-02 前置办结，次日起第 15 个工作日 → 2026-03-23`.
  static func line(_ task: PlannedTask, _ language: Language) -> String {
    let start: ClockStart = task.after.isEmpty ? .acceptance : .prerequisite
    return line(
      task.ordinal, task.item.name, task.promised.derivation.sentence(language, from: start),
      task.promised.due, language)
  }

  static func line(
    _ ordinal: Int, _ name: String, _ reason: String, _ due: CivilDate, _ language: Language
  ) -> String {
    HallPhrase.whyLine.text(language, String(ordinal), name, reason, due.iso)
  }
}
