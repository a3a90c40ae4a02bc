internal import CaseEngine
package import Catalogue
internal import Phrases
package import Storage
package import WorkCalendar

/// What a hall is made from.
package struct FoundingTexts: Sendable {
  /// The files of the hall folder.
  package let folder: [KeptText]
  package let official: KeptText
  package let provisional: [KeptText]

  package init(folder: [KeptText], official: KeptText, provisional: [KeptText]) {
    self.folder = folder
    self.official = official
    self.provisional = provisional
  }
}

/// Somebody who was given a PIN that is shown once.
package struct IssuedPIN: Hashable, Sendable {
  package let member: StaffMember
  package let pin: String
}

/// Makes an empty hall in an empty store: the catalogue as edition 1, the calendar, the staff.
package enum Founding {
  /// The PIN of a demonstration's staff, valid as it is.
  package static let demonstrationPIN = "0000"

  /// Reads the folder and the calendar first: nothing is written when either is wrong.
  package static func check(
    _ texts: FoundingTexts, on day: CivilDate
  ) throws(HallError) -> Edition {
    let edition: Edition
    do {
      edition = try HallFolder.read(
        texts.folder.map { SourceText(file: $0.name, text: $0.text) }, number: 1, date: day)
    } catch { throw .damaged(.edition(1, findings: error.findings)) }
    do {
      _ = try WorkCalendar(
        official: CalendarText(name: texts.official.name, text: texts.official.text),
        provisional: texts.provisional.map { CalendarText(name: $0.name, text: $0.text) })
    } catch { throw .damaged(.calendar(error)) }
    return edition
  }

  /// - Returns: the one-time PINs to print; none for a demonstration.
  @discardableResult
  package static func found(
    _ store: any HallStore, from texts: FoundingTexts, on day: CivilDate
  ) throws(HallError) -> [IssuedPIN] {
    let edition = try check(texts, on: day)
    let staff = edition.profile.isDemonstration ? demonstrationStaff(edition) : [founder(edition)]
    try keeping { () throws(StoreFailure) in
      try store.keepSetting(ServiceHall.slipKeyName, RandomIdentifier.key())
      try store.keepCalendar(.official, [texts.official])
      try store.keepCalendar(.provisional, texts.provisional)
      for issued in staff { try store.keep(issued.member) }
      // Last: a hall without an edition is not open, so that a founding cut short is seen.
      try store.publish(KeptEdition(number: 1, date: day, files: texts.folder))
    }
    return edition.profile.isDemonstration ? [] : staff
  }

  /// The one administrator of a hall that is not a demonstration.
  private static func founder(_ edition: Edition) -> IssuedPIN {
    let pin = PIN.oneTime()
    let member = StaffMember(
      number: "0001", name: StaffPhrase.administrator.text(.chinese), role: .administrator,
      department: nil, place: edition.places.first?.code ?? "", windows: [],
      pinHash: PIN.hash(pin), mustChangePIN: true)
    return IssuedPIN(member: member, pin: pin)
  }
}
