package import Catalogue
package import WorkCalendar

/// What is done about a licence that a case ended with, or that was seen in it.
package enum LicenceCommand: Hashable, Sendable {
  case check(LicenceCheck)
  case end(LicenceEnding)
  /// It did not end after all.
  case restore(document: String)
}

/// A no to what was to be written down about a licence.
package enum LicenceRefusal: Hashable, Sendable {
  /// The case has no such licence, or it is not issued.
  case notThere(LicenceKey)
  /// These departments issue it or look it up.
  case notYours([String])
  /// Source, findings or document were left open.
  case wordsNeeded
  /// How long it is valid stands on what this hall issued.
  case validityIsOurs
  case alreadyEnded(LicenceEnding)
  case notEnded
  /// Nothing ends before it began, nor on a day to come.
  /// - `since`: the day of issue; nil where nobody here knows it.
  case dayImpossible(CivilDate, since: CivilDate?)

  package var rule: Int? {
    switch self {
    case .notThere: nil
    case .notYours: 35
    default: 33
    }
  }
}

/// The register of licences (证照): a person's look at the source, and what the hall is told of their
/// end. The case itself is not touched, whatever state it is in.
extension Work {
  mutating func act(
    on command: LicenceCommand, _ key: LicenceKey, by department: String
  ) throws(Refusal) {
    guard isThere(key) else { throw .licence(.notThere(key)) }
    let keepers = file.keepers(of: key, in: context.edition)
    guard keepers.contains(department) else { throw .licence(.notYours(keepers)) }
    switch command {
    case .check(let check): try record(check, of: key)
    case .end(let ending): try end(key, ending)
    case .restore(let document): try restore(key, document)
    }
  }

  /// Everybody who sees the case reads what was found (R35).
  private mutating func record(_ check: LicenceCheck, of key: LicenceKey) throws(Refusal) {
    guard check.source.isStated, check.words.isStated else { throw .licence(.wordsNeeded) }
    if case .output = key, check.validUntil != nil { throw .licence(.validityIsOurs) }
    let kept = LicenceCheck(
      source: Masking.numbers(in: check.source), finding: check.finding,
      words: Masking.numbers(in: check.words), validUntil: check.validUntil)
    if let last = file.record(of: key).checks.last, last.fact == kept,
      last.officer == context.actor.staff, last.at.date == context.at.date
    {
      return
    }
    record(.licence(.checked(key, kept)))
  }

  private mutating func end(
    _ key: LicenceKey, _ ending: LicenceEnding
  ) throws(Refusal) {
    guard ending.document.isStated else { throw .licence(.wordsNeeded) }
    let kept = LicenceEnding(
      kind: ending.kind, document: Masking.numbers(in: ending.document), day: ending.day)
    if let ended = file.record(of: key).ended?.fact {
      if ended == kept { return }
      throw .licence(.alreadyEnded(ended))
    }
    let issued = issueDay(of: key)
    guard issued.map({ $0 <= kept.day }) ?? true, kept.day <= context.at.date else {
      throw .licence(.dayImpossible(kept.day, since: issued))
    }
    record(.licence(.ended(key, kept)))
  }

  private mutating func restore(_ key: LicenceKey, _ document: String) throws(Refusal) {
    guard document.isStated else { throw .licence(.wordsNeeded) }
    guard file.record(of: key).ended != nil else { throw .licence(.notEnded) }
    record(.licence(.restored(key, document: Masking.numbers(in: document))))
  }

  // MARK: Parts

  private func isThere(_ key: LicenceKey) -> Bool {
    switch key {
    case .output(let output): file.issuedLicences.contains { $0.key == output }
    case .material(let code):
      file.material(code)?.isHeld ?? false
        && context.edition.material(code)?.kind == .certificate
    }
  }

  /// nil of one that was seen: nobody knows it here.
  private func issueDay(of key: LicenceKey) -> CivilDate? {
    guard case .output(let output) = key else { return nil }
    return file.output(output)?.ready?.date
  }
}

extension CaseFile {
  /// The departments that may write something down about it: who issued it, and the data window, which
  /// looks up what others keep.
  package func keepers(of key: LicenceKey, in edition: Edition) -> [String] {
    let issuers: [String]
    switch key {
    case .output(let output): issuers = [task(output.ordinal)?.department].compactMap(\.self)
    case .material(let code):
      issuers = (edition.material(code)?.producedBy ?? [])
        .compactMap { edition.item($0)?.department }
    }
    let all = issuers + [edition.profile.dataWindow].compactMap(\.self)
    return all.enumerated().filter { !all[..<$0.offset].contains($0.element) }.map(\.element)
  }
}

extension CaseMaterial {
  /// The hall has it: brought, or kept from an earlier case.
  package var isHeld: Bool { state == .received || state == .reused }
}
