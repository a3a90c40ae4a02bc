package import CaseEngine
package import Catalogue
internal import Storage
package import WorkCalendar

/// What residents report at a town, put on one of its four platforms (四个平台): handed over and
/// received, or become a case. Nothing is handled here.
extension ServiceHall {
  /// The desks of a place, by platform; empty where it has none.
  package func platforms(at place: String) -> [Platform: String] {
    edition.place(place)?.platforms ?? [:]
  }

  /// Writes down what was reported, and puts it on a platform: but for 便民服务 that hands it over.
  package func report(
    _ report: PlatformReport, id: String, by session: Session
  ) throws(HallError) -> PlatformMatter {
    try requirePlatforms(session)
    let (name, what) = (String(report.name.trimmed), String(report.what.trimmed))
    guard !name.isEmpty else { throw .platform(.nameNeeded) }
    guard !what.isEmpty else { throw .platform(.whatNeeded) }
    let moment = now()
    let entry = PlatformEntry(
      kind: .reported, number: try platformNumber(on: moment.date), at: moment,
      actor: session.member.number, place: session.place, window: session.window, command: id,
      platform: report.platform, name: name, phone: String(report.phone.trimmed), what: what,
      site: String(report.site.trimmed), words: String(report.words.trimmed), day: moment.date,
      clockWasFixed: fixedClock != nil)
    return try keep(entry, expecting: 0)
  }

  /// Puts it on another platform.
  package func movePlatformMatter(
    _ number: String, to platform: Platform, reason: String, id: String, by session: Session
  ) throws(HallError) -> PlatformMatter {
    try perform(.moved, on: number, id: id, by: session) { matter throws(HallError) in
      guard platform != matter.platform else { throw .platform(.samePlatform(number)) }
      let why = String(reason.trimmed)
      guard !why.isEmpty else { throw .platform(.reasonNeeded) }
      return Change(platform: platform, words: why)
    }
  }

  /// The platform took it.
  /// - Parameters:
  ///   - name: of who took it.
  ///   - day: nil for today.
  package func receivePlatformMatter(
    _ number: String, by name: String, on day: CivilDate? = nil, id: String,
    session: Session
  ) throws(HallError) -> PlatformMatter {
    let today = now().date
    return try perform(.received, on: number, id: id, by: session) { matter throws(HallError) in
      guard matter.platform != .convenience else { throw .platform(.becomesCase(number)) }
      let receiver = String(name.trimmed)
      guard !receiver.isEmpty else { throw .platform(.receiverNeeded) }
      let day = day ?? today
      guard day >= matter.reported.date, day <= today else {
        throw .platform(.dayImpossible(day))
      }
      return Change(platform: matter.platform, name: receiver, day: day)
    }
  }

  /// It became that case.
  package func linkPlatformMatter(
    _ number: String, to typed: String, id: String, by session: Session
  ) throws(HallError) -> PlatformMatter {
    try perform(.linked, on: number, id: id, by: session) { matter throws(HallError) in
      guard matter.platform == .convenience else { throw .platform(.noCase(number)) }
      guard let found = caseNumber(of: typed), (try? record(of: found)) != nil else {
        throw .platform(.noSuchCase(typed))
      }
      return Change(platform: matter.platform, caseNumber: found)
    }
  }

  // MARK: Looking

  package func platformMatter(
    _ number: String, by session: Session
  ) throws(HallError) -> PlatformMatter {
    try requireSight(session)
    guard let matter = try platformMatter(number),
      session.member.role.may(.seeAllQueues) || matter.place == session.place
    else { throw .platform(.noSuchMatter(number)) }
    return matter
  }

  /// Those of one's own place, a supervisor's of every town: still to be received or to become a case,
  /// the oldest first; or all, the latest first.
  package func platformMatters(
    onlyOpen: Bool, limit: Int, by session: Session
  ) throws(HallError) -> [PlatformMatter] {
    try requireSight(session)
    let place = session.member.role.may(.seeAllQueues) ? nil : session.place
    let numbers = try keeping { () throws(StoreFailure) in
      try store.platformMatters(at: place, onlyOpen: onlyOpen, limit: limit)
    }
    var matters: [PlatformMatter] = []
    for number in numbers {
      if let matter = try platformMatter(number) { matters.append(matter) }
    }
    return matters
  }

  /// The receipt, with room for who gives and who takes.
  package func paper(of matter: PlatformMatter) -> PlatformPaper {
    PlatformPaper(
      hallName: profile.name, banner: profile.banner, number: matter.number,
      placeName: edition.place(matter.place)?.name ?? matter.place, platform: matter.platform,
      office: platforms(at: matter.place)[matter.platform] ?? "", reported: matter.reported,
      clerkName: staffName(matter.clerk), name: matter.name, phone: matter.phone,
      what: matter.what, site: matter.site, words: matter.words,
      receiver: matter.receipt.map { ($0.name, $0.day) }, caseNumber: matter.caseNumber)
  }

  /// The whole journal, in order.
  func everyPlatformEntry() throws(HallError) -> [KeptPlatformEntry] {
    var all: [KeptPlatformEntry] = []
    while true {
      let page = try keeping { () throws(StoreFailure) in
        try store.platformEntries(after: all.last?.sequence ?? 0, limit: 1000)
      }
      guard !page.isEmpty else { return all }
      all += page
    }
  }

  // MARK: Parts

  private struct Change {
    let platform: Platform
    var name = ""
    var words = ""
    var caseNumber = ""
    var day: CivilDate?
  }

  private func perform(
    _ kind: PlatformEntry.Kind, on number: String, id: String, by session: Session,
    _ body: (PlatformMatter) throws(HallError) -> Change
  ) throws(HallError) -> PlatformMatter {
    try requirePlatforms(session)
    guard let matter = try platformMatter(number), matter.place == session.place else {
      throw .platform(.noSuchMatter(number))
    }
    if matter.entries.contains(where: { $0.command == id }) { return matter }
    guard !matter.isOver else { throw .platform(.isOver(number)) }
    let change = try body(matter)
    let moment = now()
    let entry = PlatformEntry(
      kind: kind, number: number, at: moment, actor: session.member.number, place: session.place,
      window: session.window, command: id, platform: change.platform, name: change.name,
      words: change.words, caseNumber: change.caseNumber, day: change.day ?? moment.date,
      clockWasFixed: fixedClock != nil)
    return try keep(entry, expecting: matter.entries.count)
  }

  private func keep(
    _ entry: PlatformEntry, expecting count: Int
  ) throws(HallError) -> PlatformMatter {
    let outcome = try keeping { () throws(StoreFailure) in
      try store.keep(entry, expecting: count)
    }
    let number =
      switch outcome {
      case .kept: entry.number
      case .alreadyDone(let number): number
      case .conflict: throw HallError.platform(.changed(entry.number))
      }
    guard let matter = try platformMatter(number) else {
      throw .platform(.noSuchMatter(number))
    }
    return matter
  }

  private func platformMatter(_ number: String) throws(HallError) -> PlatformMatter? {
    PlatformMatter(
      try keeping { () throws(StoreFailure) in try store.platformEntries(of: number) })
  }

  private func requirePlatforms(_ session: Session) throws(HallError) {
    try require(.takeIn, of: session)
    guard !platforms(at: session.place).isEmpty else {
      throw .platform(
        .noPlatforms(edition.place(session.place)?.name ?? session.place))
    }
  }

  private func requireSight(_ session: Session) throws(HallError) {
    if session.member.role.may(.seeAllQueues) { return }
    try requirePlatforms(session)
  }

  /// `S20260302-001`: taken for ever, even if nothing follows.
  private func platformNumber(on day: CivilDate) throws(HallError) -> String {
    let serial = try keeping { () throws(StoreFailure) in
      try store.reservePlatformSerial(on: day)
    }
    let digits = String(serial)
    let zeros = String(repeating: "0", count: max(0, 3 - digits.count))
    return "S" + day.iso.filter(\.isNumber) + "-" + zeros + digits
  }
}
