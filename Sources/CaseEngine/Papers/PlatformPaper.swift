package import Catalogue
package import WorkCalendar

/// The numbered receipt by which what a resident reported goes to one of a town's platforms (四个平台).
/// A value; laid out elsewhere.
package struct PlatformPaper: Hashable, Sendable {
  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let number: String
  package let placeName: String
  package let platform: Platform
  /// The office that sits there.
  package let office: String
  package let reported: Moment
  package let clerkName: String
  package let name: String
  package let phone: String
  package let what: String
  package let site: String
  package let words: String
  /// Who took it there and when; nil while nobody did.
  package let receiver: (name: String, day: CivilDate)?
  /// The case it became; nil while it is none.
  package let caseNumber: String?

  package init(
    hallName: String, banner: String?, number: String, placeName: String, platform: Platform,
    office: String, reported: Moment, clerkName: String, name: String, phone: String, what: String,
    site: String, words: String, receiver: (name: String, day: CivilDate)?, caseNumber: String?
  ) {
    self.hallName = hallName
    self.banner = banner
    self.number = number
    self.placeName = placeName
    self.platform = platform
    self.office = office
    self.reported = reported
    self.clerkName = clerkName
    self.name = name
    self.phone = phone
    self.what = what
    self.site = site
    self.words = words
    self.receiver = receiver
    self.caseNumber = caseNumber
  }

  package static func == (left: Self, right: Self) -> Bool { left.key == right.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private var key: [String] {
    [
      hallName, banner ?? "", number, placeName, platform.rawValue, office, reported.iso,
      clerkName, name, phone, what, site, words, receiver?.name ?? "", receiver?.day.iso ?? "",
      caseNumber ?? "",
    ]
  }
}
