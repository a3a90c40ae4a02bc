package import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

/// Papers for departments without a window: what waits, and the list they go by (代收).
extension ServiceHall {
  /// Sub-tasks of one department that are looked at; such a department has few.
  private static let most = 500

  /// What was taken in at this place and waits for departments without a window, by department in the
  /// order of the folder. Costs a read of each of their open cases.
  /// - Parameter department: only this one; nil for all.
  package func waitingPapers(
    for department: String? = nil, by session: Session
  ) throws(HallError) -> [WaitingPapers] {
    try require(.takeIn, of: session)
    if let department { _ = try withoutWindow(department) }
    var waiting: [WaitingPapers] = []
    for one in edition.departments where !one.hasWindow {
      guard department == nil || department == one.code else { continue }
      let lines = try waitingLines(for: one, at: session.place)
      if !lines.isEmpty { waiting.append(WaitingPapers(department: one, lines: lines)) }
    }
    return waiting
  }

  /// Makes a list of what waits here for a department, and writes into each case by which list its
  /// papers went and who took them.
  ///
  /// Whatever another clerk put on a list meanwhile is left out of this one; where the store fails
  /// half-way, the list has what went until then, and the rest still waits.
  /// - Throws: `.handover`; a number that was reserved and not used stays unused.
  package func handOverPapers(
    to department: String, receiver: String, by session: Session
  ) throws(HallError) -> HandoverPaper {
    try require(.takeIn, of: session)
    let department = try withoutWindow(department)
    let receiver = String(receiver.trimmed)
    guard !receiver.isEmpty else { throw .handover(.noReceiver) }
    let waiting = try waitingLines(for: department, at: session.place)
    guard !waiting.isEmpty else { throw .handover(.nothing(department.name)) }
    let moment = now()
    let number = try freshListNumber(on: moment.date)
    let byCase = Dictionary(grouping: waiting, by: \.caseNumber)
    var went: Set<String> = []
    for (caseNumber, lines) in byCase {
      let command = Command.handOverPapers(lines.map(\.ordinal), list: number, to: receiver)
      do {
        _ = try perform(command, on: caseNumber, id: RandomIdentifier.make(), by: session)
        went.insert(caseNumber)
      } catch .refused(.papersAlreadyHandedOver, _) {
        continue
      } catch {
        guard !went.isEmpty else { throw error }
        break
      }
    }
    let lines = waiting.filter { went.contains($0.caseNumber) }
    guard !lines.isEmpty else { throw .handover(.nothing(department.name)) }
    return paper(
      number, to: department, SubTask.PaperTrip(list: number, receiver: receiver, at: moment),
      by: session.member.number, lines)
  }

  /// A list that was made here, to be printed again, as far as its sub-tasks are open.
  /// - Throws: `.handover(.noSuchList)`.
  package func handoverList(
    _ number: String, by session: Session
  ) throws(HallError) -> HandoverPaper {
    try require(.takeIn, of: session)
    for department in edition.departments where !department.hasWindow {
      let found = try open(department, at: session.place).filter { file, ordinal in
        file.task(ordinal)?.papers?.list == number
      }
      guard let first = found.first, let trip = first.0.task(first.1)?.papers else { continue }
      return paper(
        number, to: department, trip, by: try whoMade(number, in: first.0.number),
        lines(of: found))
    }
    throw .handover(.noSuchList(number))
  }

  private func whoMade(_ list: String, in caseNumber: String) throws(HallError) -> String {
    let record = try record(of: caseNumber)
    let place = record.events.firstIndex { event in
      if case .papersHandedOver(let made) = event { made.list == list } else { false }
    }
    return place.map { record.entries[$0].entry.actor } ?? ""
  }

  private func paper(
    _ number: String, to department: Department, _ trip: SubTask.PaperTrip, by clerk: String,
    _ lines: [HandoverPaper.Line]
  ) -> HandoverPaper {
    HandoverPaper(
      hallName: profile.name, banner: profile.banner, number: number,
      department: department.name, at: trip.at, clerkName: staffName(clerk),
      receiver: trip.receiver, lines: lines)
  }

  private func withoutWindow(_ code: String) throws(HallError) -> Department {
    guard let department = edition.department(code) else {
      throw .handover(
        .unknownDepartment(
          code, known: edition.departments.filter { !$0.hasWindow }.map(\.code)))
    }
    guard !department.hasWindow else { throw .handover(.hasWindow(department.name)) }
    return department
  }

  private func waitingLines(
    for department: Department, at place: String
  ) throws(HallError) -> [HandoverPaper.Line] {
    lines(
      of: try open(department, at: place).filter { file, ordinal in
        file.task(ordinal).map { $0.papers == nil } ?? false
      })
  }

  /// The longest waiting first.
  private func lines(of tasks: [(CaseFile, Int)]) -> [HandoverPaper.Line] {
    tasks.compactMap { HandoverPaper.Line($0.1, of: $0.0) }.sorted {
      ($0.accepted, $0.caseNumber, $0.ordinal) < ($1.accepted, $1.caseNumber, $1.ordinal)
    }
  }

  /// Its open items whose papers lie at that place: where the case was taken in. A check has none.
  private func open(
    _ department: Department, at place: String
  ) throws(HallError) -> [(CaseFile, Int)] {
    let filter = QueueFilter(
      department: department.code, states: [.running, .stopped, .waiting], today: now().date)
    let rows = try keeping { () throws(StoreFailure) in
      try store.queue(filter, after: nil, limit: Self.most)
    }
    var tasks: [(CaseFile, Int)] = []
    for row in rows {
      let file = try record(of: row.caseNumber).file
      if file.place == place, file.task(row.ordinal)?.kind == .item {
        tasks.append((file, row.ordinal))
      }
    }
    return tasks
  }

  /// `Y20260302-001`: taken for ever, even if nothing follows.
  func freshListNumber(on day: CivilDate) throws(HallError) -> String {
    let serial = try keeping { () throws(StoreFailure) in
      try store.reserveHandoverSerial(on: day)
    }
    let digits = String(serial)
    let zeros = String(repeating: "0", count: max(0, 3 - digits.count))
    return "Y" + day.iso.filter(\.isNumber) + "-" + zeros + digits
  }
}
