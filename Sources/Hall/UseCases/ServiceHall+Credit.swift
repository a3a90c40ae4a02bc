package import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

/// The list of the seriously dishonest: the administrator enters and repairs, the supervisor looks,
/// and every intake looks the applicant and the agent up (R12, R13).
extension ServiceHall {
  /// Listings with their repairs, the latest first.
  package func creditList(limit: Int, by session: Session) throws(HallError) -> [CreditRow] {
    try require(.seeCredit, of: session)
    return Array(CreditRow.rows(of: try everyCredit()).prefix(limit))
  }

  /// Puts all of them on the list, or nobody.
  /// - Parameter rejects: what was wrong with the file already, to be told with the rest.
  /// - Returns: how many.
  /// - Throws: `.credit` with each line that cannot be taken; nothing was written then.
  @discardableResult
  package func list(
    _ listings: [NewListing], besides rejects: [CreditReject] = [], by session: Session
  ) throws(HallError) -> Int {
    try require(.manageCredit, of: session)
    while true {
      let journal = try everyCredit()
      let (entries, faults) = checked(listings, against: journal, by: session)
      let all = (rejects + faults).sorted { $0.line < $1.line }
      guard all.isEmpty else { throw .credit(all) }
      if try record(entries, after: journal) { return entries.count }
    }
  }

  /// 信用修复: takes somebody off the list, by a document. What was listed stays to be read.
  /// - Throws: `.credit`, and nothing was written.
  package func repair(
    _ number: String, basis: String, by session: Session
  ) throws(HallError) {
    try require(.manageCredit, of: session)
    let party: String
    do { party = try IdentityNumber(number).text } catch { throw .credit(.badNumber(error)) }
    let basis = String(basis.trimmed)
    guard !basis.isEmpty else { throw .credit(.noBasis) }
    while true {
      let journal = try everyCredit()
      let last = journal.last { $0.entry.party == party }?.entry
      guard let last, last.kind == .listed else {
        throw .credit(.notListed(Masking.identity(party)))
      }
      let moment = now()
      let entry = CreditEntry(
        kind: .repaired, at: moment, actor: session.member.number, party: party, name: last.name,
        reason: last.reason, basis: basis, day: moment.date, clockWasFixed: fixedClock != nil)
      if try record([entry], after: journal) { return }
    }
  }

  /// What the list says now of the applicant and the agent of a draft; nil for nothing. Whose
  /// number is missing or wrong is not looked up.
  package func listings(
    of draft: IntakeDraft, by session: Session
  ) throws(HallError) -> Listing? {
    try require(.takeIn, of: session)
    // By the kind that is typed: of digits alone it cannot always be told from the number.
    let applicant =
      switch draft.kind {
      case .person: (try? CitizenNumber(draft.applicant.id))?.text
      case .organisation: (try? OrganisationCode(draft.applicant.id))?.text
      }
    let agent = draft.agent.flatMap { (try? CitizenNumber($0.person.id))?.text }
    return try listing(applicant: applicant, agent: agent)
  }

  /// - Parameters: normalised numbers; nil for who has none.
  private func listing(applicant: String?, agent: String?) throws(HallError) -> Listing? {
    let roles: [(Listing.Role, String)] =
      [(.applicant, applicant), (.agent, agent)].compactMap { role, key in
        key.map { (role, $0) }
      }
    guard !roles.isEmpty else { return nil }
    let found = try keeping { () throws(StoreFailure) in
      try store.credit(of: roles.map(\.1))
    }
    return Listing(
      roles.compactMap { role, key in
        let entry = found.first { $0.entry.party == key && $0.entry.kind == .listed }?.entry
        return entry.map {
          Listing.Party(
            role: role, name: $0.name, since: $0.day, reason: $0.reason, basis: $0.basis)
        }
      })
  }

  /// The whole credit journal, in order.
  func everyCredit() throws(HallError) -> [KeptCredit] {
    var all: [KeptCredit] = []
    while true {
      let page = try keeping { () throws(StoreFailure) in
        try store.credit(after: all.last?.sequence ?? 0, limit: 1000)
      }
      guard !page.isEmpty else { return all }
      all += page
    }
  }

  /// - Returns: false when somebody else entered something since.
  private func record(
    _ entries: [CreditEntry], after journal: [KeptCredit]
  ) throws(HallError) -> Bool {
    try keeping { () throws(StoreFailure) in
      try store.record(entries, after: journal.last?.sequence ?? 0)
    } != nil
  }

  private func checked(
    _ listings: [NewListing], against journal: [KeptCredit], by session: Session
  ) -> ([CreditEntry], [CreditReject]) {
    let moment = now()
    let last = Dictionary(journal.map { ($0.entry.party, $0.entry) }, uniquingKeysWith: { $1 })
    var lines: [String: Int] = [:]
    var entries: [CreditEntry] = []
    var rejects: [CreditReject] = []
    for listing in listings {
      do throws(CreditFault) {
        let entry = try listing.entry(
          at: moment, by: session.member.number, clockWasFixed: fixedClock != nil)
        if let line = lines[entry.party] { throw .twice(line: line) }
        lines[entry.party] = listing.line
        if let before = last[entry.party], before.kind == .listed {
          throw .alreadyListed(Masking.identity(entry.party), since: before.day)
        }
        entries.append(entry)
      } catch { rejects.append(CreditReject(line: listing.line, fault: error)) }
    }
    return (entries, rejects)
  }
}

extension HallError {
  fileprivate static func credit(_ fault: CreditFault) -> HallError {
    .credit([CreditReject(line: 0, fault: fault)])
  }
}
