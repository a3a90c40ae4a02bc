package import CaseEngine
internal import Catalogue
internal import Storage
package import WorkCalendar

/// Something of an applicant that the hall has from an earlier case and that still holds (R8).
package struct Holding: Hashable, Sendable {
  /// How the hall came by it.
  package enum Origin: Hashable, Sendable {
    /// It was brought to the earlier case, received on that day.
    case brought(CivilDate)
    /// The earlier case ended with it; the number on it, if it has one.
    case issued(String?)
  }

  package let material: String
  package let caseNumber: String
  package let origin: Origin
  /// The last day on which it can be used; nil for ever.
  package let validUntil: CivilDate?

  package init(
    material: String, caseNumber: String, origin: Origin, validUntil: CivilDate?
  ) {
    self.material = material
    self.caseNumber = caseNumber
    self.origin = origin
    self.validUntil = validUntil
  }
}

/// What the hall knows of an applicant already, so that nobody tells or brings it twice.
extension ServiceHall {
  /// Earlier cases that are looked through.
  private static let depth = 20

  /// Who applied under that number before, as their latest case has them. Their data is read whole
  /// for it, so it is an entry of that case (R33).
  /// - Parameters:
  ///   - number: an identity or organisation code as typed.
  ///   - purpose: what for, in the words of the entry.
  /// - Returns: nil for who never applied, or when it is no such number.
  package func known(
    _ number: String, purpose: String, by session: Session
  ) throws(HallError) -> Applicant? {
    try require(.takeIn, of: session)
    guard let key = (try? IdentityNumber(number))?.text else { return nil }
    guard let latest = try earlierCases(of: key).first else { return nil }
    let applicant = try reveal(
      latest.number, purpose: purpose, id: RandomIdentifier.make(), by: session
    ).applicant
    return Applicant(
      kind: applicant.kind, name: applicant.name, id: key, contact: applicant.contact,
      phone: applicant.phone)
  }

  /// What the plan asks of the applicant and the hall already holds, by material.
  ///
  /// Only an applicant with a number is known for sure. Of several holdings the newest counts.
  package func holdings(
    of draft: IntakeDraft, in plan: CasePlan, by session: Session
  ) throws(HallError) -> [String: Holding] {
    try require(.takeIn, of: session)
    guard let key = (try? IdentityNumber(draft.applicant.id))?.text else { return [:] }
    let wanted = plan.materials.filter(\.isTheApplicants).map(\.code)
    let today = now().date
    var found: [String: Holding] = [:]
    // The newest counts, so that behind one that ended, or that its source does not bear out, no older
    // one is offered.
    var barred: Set<String> = []
    for row in try earlierCases(of: key) where row.state != .declined {
      let file = try record(of: row.number).file
      for code in wanted where found[code] == nil && !barred.contains(code) {
        found[code] = issued(code, by: file, today) ?? brought(code, to: file, today)
        if found[code] == nil, isBarred(code, in: file) { barred.insert(code) }
      }
      if found.count + barred.count == wanted.count { break }
    }
    return found
  }

  /// The draft with the case named from which each reused material is held.
  /// - Throws: `.intake` for one that the hall does not hold any more, or never did (R8).
  func resolved(
    _ draft: IntakeDraft, by session: Session
  ) throws(HallError) -> IntakeDraft {
    let reused = draft.marks.filter { $0.value == .reused }.keys.sorted()
    guard !reused.isEmpty else { return draft }
    let held = try holdings(of: draft, in: try plan(draft), by: session)
    if let code = reused.first(where: { held[$0] == nil }) {
      throw .intake(.notHeld(edition.material(code)?.name ?? code, code: code))
    }
    var draft = draft
    draft.heldFrom = held.filter { reused.contains($0.key) }.mapValues(\.caseNumber)
    return draft
  }

  /// The newest first.
  private func earlierCases(of key: String) throws(HallError) -> [CaseRow] {
    let own = try keeping { () throws(StoreFailure) in
      try store.cases(ofApplicant: key, limit: Self.depth)
    }
    let all = own + (try casesThatFounded(key))
    return Array(all.sorted { $0.received > $1.received }.prefix(Self.depth))
  }

  /// The cases from which a firm got its code: it applied for them by its name alone, having none yet,
  /// and the document they ended with has the code on it (S046).
  func casesThatFounded(_ key: String) throws(HallError) -> [CaseRow] {
    guard (try? OrganisationCode(key)) != nil else { return [] }
    return try keeping { () throws(StoreFailure) in
      let documents = try store.licences(.numbered(key), limit: Self.depth)
      var found: [CaseRow] = []
      for number in Set(documents.filter { $0.documentNumber == key }.map(\.caseNumber)).sorted() {
        guard let row = try store.rows(of: number)?.file else { continue }
        if (try? IdentityNumber(row.applicantKey)) == nil { found.append(row) }
      }
      return found
    }
  }

  /// A licence or certificate that the case ended with, as long as it is valid.
  private func issued(_ code: String, by file: CaseFile, _ today: CivilDate) -> Holding? {
    let output = papers(code, of: file).first {
      ($0.validUntil.map { $0 >= today } ?? true) && !file.record(of: .output($0.key)).isBarred
    }
    return output.map {
      Holding(
        material: code, caseNumber: file.number, origin: .issued($0.documentNumber),
        validUntil: $0.validUntil)
    }
  }

  /// Whether something ended what the case has of it (R8).
  private func isBarred(_ code: String, in file: CaseFile) -> Bool {
    file.record(of: .material(code)).isBarred
      || papers(code, of: file).contains { file.record(of: .output($0.key)).isBarred }
  }

  /// What the case issued of it.
  private func papers(_ code: String, of file: CaseFile) -> [Output] {
    let makers = edition.material(code)?.producedBy ?? []
    let tasks = file.tasks.filter { makers.contains($0.item) && $0.state == .approved }
    return tasks.flatMap(\.outputs).compactMap { file.output($0.on ?? $0.key) }
      .filter { $0.kind == .document && $0.ready != nil }
  }

  /// A paper that was brought, as long as the catalogue lets it be used again.
  func brought(_ code: String, to file: CaseFile, _ today: CivilDate) -> Holding? {
    guard file.material(code)?.state == .received,
      let validity = edition.material(code)?.valid, !file.record(of: .material(code)).isBarred
    else { return nil }
    // It came on the day of the receipt or later: the earliest day is the safe one. Where somebody
    // looked it up, it is not valid for longer than its source says.
    let own = validity.lastDay(from: file.received.date)
    let last = [own, file.record(of: .material(code)).lastDayOfSource].compactMap(\.self).min()
    guard last.map({ $0 >= today }) ?? true else { return nil }
    return Holding(
      material: code, caseNumber: file.number, origin: .brought(file.received.date),
      validUntil: last)
  }
}

extension CaseMaterial {
  /// The applicant has to bring it, or had to before.
  fileprivate var isTheApplicants: Bool {
    switch source {
    case .applicant, .earlierCase: true
    case .subTask, .register, .check: false
    }
  }
}
