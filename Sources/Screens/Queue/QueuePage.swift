internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Storage
internal import WorkCalendar

/// A queue from its beginning, as far as somebody has looked.
nonisolated struct QueuePage: Sendable {
  /// Rows read at once.
  static let size = 100

  /// The store's changes before it was read.
  let mark: Int64
  let rows: [TaskRow]
  let hasMore: Bool
  let counts: QueueCounts
  /// Names of the officers who claimed, by number.
  let names: [String: String]
  /// Under whose numbers the person may act: their own, and of whom they stand in for.
  let hands: Set<String>
  let today: CivilDate

  /// What to read.
  struct Request: Sendable {
    let desk: Desk
    /// nil for the person's own.
    let department: String?
    let view: QueueView

    func rows(after mark: QueueMark?, limit: Int) throws(HallError) -> [TaskRow] {
      let filter = try desk.hall.filter(of: view, department: department, by: desk.session)
      guard !view.words.isEmpty else {
        return try desk.hall.queue(filter, after: mark, limit: limit, by: desk.session)
      }
      let words = QueueWords(view.words, index: desk.index)
      return try desk.hall.queue(
        filter, wanted: words.wanted, after: mark, limit: limit, by: desk.session)
    }
  }

  /// - Parameter count: rows that were shown before, so that a reload shows as many.
  /// - Throws: as `queue`.
  static func load(_ request: Request, atLeast count: Int) throws(HallError) -> QueuePage {
    let desk = request.desk
    let mark = try desk.changeMark()
    let limit = max(size, count)
    let rows = try request.rows(after: nil, limit: limit + 1)
    let isOfficer = desk.session.member.role.may(.decide)
    let hands = isOfficer ? try desk.hall.inMyHands(desk.session) : []
    let code = request.department ?? desk.session.member.department ?? ""
    let counts = try desk.hall.counts(by: desk.session).first { $0.department == code }
    return QueuePage(
      mark: mark, rows: Array(rows.prefix(limit)), hasMore: rows.count > limit,
      counts: counts ?? QueueCounts(department: code),
      names: desk.names(of: Set(rows.compactMap(\.assignee))), hands: hands,
      today: desk.hall.now().date)
  }

  /// The rows after the last one shown.
  static func more(
    _ request: Request, after last: TaskRow
  ) throws(HallError) -> QueueRows {
    let desk = request.desk
    let rows = try request.rows(after: QueueMark(after: last), limit: size + 1)
    return QueueRows(
      rows: Array(rows.prefix(size)), hasMore: rows.count > size,
      names: desk.names(of: Set(rows.compactMap(\.assignee))))
  }
}

/// Some more rows of a queue.
nonisolated struct QueueRows: Sendable {
  let rows: [TaskRow]
  let hasMore: Bool
  let names: [String: String]
}

/// The selected sub-task with its case and its clock.
nonisolated struct QueueDetail: Sendable {
  let task: QueueTask
  let file: CaseFile
  let version: Int
  let names: [String: String]
  /// nil where the calendar ends.
  let clock: TaskClock?

  var subTask: SubTask? { file.task(task.ordinal) }

  static func load(_ task: QueueTask, at desk: Desk) throws(HallError) -> QueueDetail {
    let record = try desk.hall.showCase(task.number, by: desk.session)
    let subTask = record.file.task(task.ordinal)
    let clock = subTask.flatMap {
      try? TaskClock(
        $0, of: record.file, now: desk.hall.now(), calendar: desk.hall.calendar,
        hours: desk.hall.profile.hours)
    }
    let people =
      [subTask?.assignee, subTask?.simulation?.officer].compactMap(\.self)
      + (subTask?.looks ?? []).map(\.officer)
    return QueueDetail(
      task: task, file: record.file, version: record.version, names: desk.names(of: Set(people)),
      clock: clock)
  }
}
