internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The rows of a queue, column by column.
extension QueueScreen {
  func columns(_ env: Env, _ width: Int) -> [Column<TaskRow>] {
    let today = page?.today ?? desk.hall.now().date
    return [
      .fixed(env.text(QueuePhrase.light), 2, style: { $0.light(today: today).style }) {
        $0.light(today: today).letter(env.language)
      },
      .fixed(env.text(QueuePhrase.due), 8) {
        "\($0.due.short(in: today.year).suffix(5)) \($0.due.weekdayShort(env.language))"
          .padded(to: 8, .right)
      },
      .fixed(env.text(QueuePhrase.left), hasNaturalDays ? 10 : 6, align: .right) {
        self.left($0, today, env)
      },
      .fixed(env.text(QueuePhrase.number), width > 100 ? 22 : 9) {
        width > 100 ? $0.caseNumber : $0.shortNumber
      },
      .fixed(env.text(QueuePhrase.ages), 6, align: .right) { ages($0, today) },
      .share(env.text(QueuePhrase.item), 5) { "\($0.ordinal) \($0.itemName)" },
      .share(env.text(QueuePhrase.applicant), width > 100 ? 3 : 4) { $0.applicantName },
      .fixed(env.text(QueuePhrase.officer), width > 100 ? 14 : 8) { holder($0, env) },
    ]
  }

  /// Whether some limit of the department is counted in natural days.
  private var hasNaturalDays: Bool {
    desk.hall.edition.items.contains { item in
      item.department == office?.code
        && (item.promised.limit.unit == .naturalDays || item.promised.limit.unit == .months)
    }
  }

  /// Days left in the limit's own kind of day (R23).
  private func left(_ row: TaskRow, _ today: CivilDate, _ env: Env) -> String {
    let unit = desk.hall.edition.item(row.item)?.promised.limit.unit ?? .workingDays
    guard let days = try? desk.hall.calendar.daysLeft(until: row.due, in: unit, today: today)
    else { return "—" }
    let isNatural = unit == .naturalDays || unit == .months
    return env.text(isNatural ? QueuePhrase.naturalDays : .days, String(days))
  }

  /// Working days since the receipt, and since it came to this desk.
  private func ages(_ row: TaskRow, _ today: CivilDate) -> String {
    let ages = TaskAges(row, today: today, calendar: desk.hall.calendar)
    return [ages.sinceReceipt, ages.onDesk].map { $0.map(String.init) ?? "—" }
      .joined(separator: "/")
  }

  /// What it waits for, or who has it.
  private func holder(_ row: TaskRow, _ env: Env) -> String {
    if !row.waitsFor.isEmpty {
      return env.text(
        QueuePhrase.waitsFor, row.waitsFor.map(String.init).joined(separator: " "))
    }
    guard let officer = row.assignee else { return "—" }
    if officer == desk.session.member.number { return env.text(QueuePhrase.me) }
    let name = names[officer] ?? officer
    return isInMyHands(officer) ? env.text(QueuePhrase.forAbsent, name) : name
  }
}

extension TaskRow {
  /// Month, day and serial, by which people in one hall tell cases apart: `0302-0017`.
  nonisolated var shortNumber: String {
    let parts = caseNumber.split(separator: "-")
    guard parts.count == 4 else { return caseNumber }
    return "\(parts[1].suffix(4))-\(parts[2])"
  }
}
