package import CaseEngine
internal import Catalogue
internal import Storage
package import WorkCalendar

/// Registers of a period, drawn from the journal: what a place did on a day (日清单), and each use of the
/// data window's seal (用章登记).
extension ServiceHall {
  /// What one's own place took in and handed out on that day. Costs a read of each case in it.
  /// - Parameter window: only this one's; nil for the whole place.
  package func dayBook(
    on day: CivilDate, window: String? = nil, by session: Session
  ) throws(HallError) -> DayBook {
    try require(.seeCases, of: session)
    let isMine = { (entry: JournalEntry) in
      entry.place == session.place && (window == nil || window == entry.window)
    }
    var receipts: [DayBook.Receipt] = []
    for found in try registered(.opened, from: day, to: day) where isMine(found.entry) {
      receipts.append(DayBook.Receipt(found.file, clerkName: staffName(found.entry.actor)))
    }
    var handOuts: [DayBook.HandOut] = []
    let left =
      try registered(.handedOut, from: day, to: day) + registered(.outputsSent, from: day, to: day)
    for found in left.sorted(by: { $0.entry.at < $1.entry.at }) where isMine(found.entry) {
      guard let (keys, recipient, waybill) = found.event.departure else { continue }
      handOuts.append(
        DayBook.HandOut(
          number: found.file.number, at: found.entry.at, window: found.entry.window,
          clerkName: staffName(found.entry.actor),
          outputs: keys.compactMap { found.file.output($0)?.name }, recipientName: recipient,
          waybill: waybill))
    }
    return DayBook(
      hallName: profile.name, banner: profile.banner,
      placeName: edition.place(session.place)?.name ?? session.place, window: window, day: day,
      made: now(), clerkName: session.member.name, receipts: receipts, handOuts: handOuts)
  }

  /// Each answer under a stamp in this hall, from one day up to and including another.
  package func stamps(
    from first: CivilDate, to last: CivilDate, by session: Session
  ) throws(HallError) -> StampRegister {
    try require(.seeCases, of: session)
    var lines: [StampRegister.Line] = []
    for found in try registered(.checkAnswered, from: first, to: last) {
      guard case .checkAnswered(let answered) = found.event, let stamp = answered.answer.stamp,
        let task = found.file.task(answered.ordinal)
      else { continue }
      lines.append(
        StampRegister.Line(
          stamp: stamp, at: found.entry.at, caseNumber: found.file.number,
          ordinal: task.ordinal, task: task.name, applicantName: found.file.applicant.name,
          holds: answered.answer.holds, officerName: staffName(found.entry.actor)))
    }
    return StampRegister(
      hallName: profile.name, banner: profile.banner, from: first, to: last, made: now(),
      clerkName: session.member.name, lines: lines)
  }

  // MARK: Parts

  struct Found {
    let entry: JournalEntry
    let event: CaseEvent
    let file: CaseFile
  }

  private static let page = 500

  /// What was written here: entries that came with a case from another hall are that hall's.
  func registered(
    _ kind: CaseEvent.Kind, from first: CivilDate, to last: CivilDate
  ) throws(HallError) -> [Found] {
    var found: [Found] = []
    for one in try journal(kind, from: first, to: last) {
      let record = try record(of: one.entry.caseNumber)
      let index = one.entry.sequence - 1
      let hall = record.halls[index]
      guard hall == nil || hall?.id == custodian.id else { continue }
      found.append(Found(entry: one.entry, event: record.events[index], file: record.file))
    }
    return found
  }

  /// Entries of one of `Registers.kinds`, from one day up to and including another, by time.
  func journal(
    _ kind: CaseEvent.Kind, from first: CivilDate, to last: CivilDate
  ) throws(HallError) -> [KeptEntry] {
    let from = Moment(first, hour: 0, minute: 0)
    let until = Moment(last.adding(days: 1), hour: 0, minute: 0)
    var found: [KeptEntry] = []
    while true {
      let after = found.last
      let kept = try keeping { () throws(StoreFailure) in
        try store.registered(kind, from: from, until: until, after: after, limit: Self.page)
      }
      found += kept
      guard kept.count == Self.page else { return found }
    }
  }
}

extension CaseEvent {
  /// What left the window, for whom, and by which waybill where by courier; nil where nothing did.
  fileprivate var departure: ([Output.Key], recipient: String, waybill: String?)? {
    switch self {
    case .handedOut(let keys, let recipient): (keys, recipient.name, nil)
    case .pickup(.sent(let parcel)):
      (parcel.outputs, parcel.to.name, "\(parcel.carrier) \(parcel.number)")
    default: nil
    }
  }
}
