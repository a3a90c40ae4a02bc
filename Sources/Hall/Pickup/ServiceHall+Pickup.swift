package import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

/// Who is to be told, what nobody collects, and what is out (R29, R31, R32). The program itself sends
/// nothing: a person calls, and ticks it.
extension ServiceHall {
  /// Outputs of one page of a list.
  package static let pickupPage = 200

  /// Applicants who are to be told today, the longest ready first.
  /// - Parameter place: nil for every place.
  package func toTell(
    at place: String?, limit: Int = pickupPage, by session: Session
  ) throws(HallError) -> [PickupEntry] {
    try entries(OutputList(.toTell, at: try known(place)), limit: limit, by: session)
  }

  /// What stands so, the longest ready first.
  /// - Parameter days: only what has been ready for that many working days.
  package func outstanding(
    _ standing: Output.Standing, at place: String?, readyFor days: Int = 0,
    limit: Int = pickupPage, by session: Session
  ) throws(HallError) -> [PickupEntry] {
    let before = try days > 0 ? readyBefore(days) : nil
    let list = OutputList(.standing(standing), at: try known(place), readyBefore: before)
    return try entries(list, limit: limit, by: session)
  }

  /// Writes down that the applicant was told.
  /// - Parameter keys: nil for everything they are to be told of now.
  package func tell(
    _ number: String, of keys: [Output.Key]? = nil, way: Telling.Way, note: String?, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.handOut, of: session)
    let file = try record(of: number).file
    let all =
      keys
      ?? (file.toTell.isEmpty ? file.outputs.filter(\.isOutstanding) : file.toTell)
      .map(\.key)
    let telling = Telling(outputs: all, way: way, note: note)
    return try perform(.pickup(.tell(telling)), on: number, id: id, by: session, seen: seen)
  }

  /// How the applicant wants to collect; at the window, or on the telephone.
  package func take(
    _ wish: CollectionWish, for number: String, id: String, by session: Session,
    seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    if !session.member.role.may(.handOut) { try require(.takeIn, of: session) }
    return try perform(.pickup(.wish(wish)), on: number, id: id, by: session, seen: seen)
  }

  /// The list of today's calls, to be taken to the telephone.
  package func pickupPaper(
    of entries: [PickupEntry], at place: String?, _ title: (PickupEntry.Line) -> String,
    by session: Session
  ) throws(HallError) -> PickupPaper {
    let name = place.map(placeName) ?? profile.name
    return PickupPaper(
      hallName: profile.name, banner: profile.banner, place: name, at: now(),
      clerkName: session.member.name,
      lines: entries.map { entry in
        PickupPaper.Line(
          caseNumber: entry.caseNumber, applicantName: entry.applicantName,
          callName: entry.callName, phone: entry.phone, outputs: entry.lines.map(title),
          due: entry.due)
      })
  }

  // MARK: Reading

  /// Whoever hands out sees what waits, and whoever supervises (R35).
  func entries(
    _ list: OutputList, limit: Int, by session: Session
  ) throws(HallError) -> [PickupEntry] {
    if !session.member.role.may(.handOut) { try require(.seeAllQueues, of: session) }
    let rows = try keeping { () throws(StoreFailure) in try store.outputs(list, limit: limit) }
    let (calendar, today) = (try calendarInForce().calendar, now().date)
    var numbers: [String] = []
    var keys: [String: Set<Output.Key>] = [:]
    for row in rows {
      if keys[row.caseNumber] == nil { numbers.append(row.caseNumber) }
      keys[row.caseNumber, default: []].insert(
        Output.Key(ordinal: row.ordinal, index: row.index))
    }
    var found: [PickupEntry] = []
    for number in numbers {
      let record = try record(of: number)
      let clock = CaseClock(
        calendar: calendar, hours: try edition(record.file.edition).profile.hours)
      let entry = PickupEntry(
        record.file, version: record.version, keys: keys[number] ?? [], clock: clock,
        today: today)
      if let entry { found.append(entry) }
    }
    return found
  }

  func known(_ place: String?) throws(HallError) -> String? {
    guard let place else { return nil }
    guard edition.place(place) != nil else {
      throw .pickup(.unknownPlace(place, known: edition.places.map(\.code)))
    }
    return place
  }

  /// The first moment of the day on which a thing must have been ready before, to be that many working
  /// days old today.
  private func readyBefore(_ days: Int) throws(HallError) -> Moment {
    let (calendar, today) = (try calendarInForce().calendar, now().date)
    var day = today
    // Outside the table nothing is counted, and nothing is that old.
    while let age = try? calendar.workingDays(after: day, through: today), age < days {
      day = day.adding(days: -1)
    }
    return Moment(day.adding(days: 1), hour: 0, minute: 0)
  }
}
