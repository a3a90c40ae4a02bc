package import WorkCalendar

/// Where in the hall folder a thing is written, for findings.
package struct SourceLine: Hashable, Sendable, Comparable {
  package let file: String
  /// From 1; 0 when it is not from a file.
  package let line: Int

  package static let none = SourceLine(file: "", line: 0)

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}

/// The level of a place.
package enum Tier: String, CaseIterable, Sendable { case village, township, zone, county }

/// An office that decides items (部门).
package struct Department: Hashable, Sendable {
  /// A fact it can look up for others: a row of the list of shared data (数据共享清单, S108).
  package struct SharedFact: Hashable, Sendable {
    package let name: String
    /// The paper that nobody has to bring because of it; nil where the folder names none.
    package let paper: String?
  }

  package let code: String
  package let name: String
  package let short: String
  /// Led from above the county (垂直管理).
  package let isVertical: Bool
  /// Has people of its own in the hall; for one without, the hall takes in and hands over by list
  /// (代收).
  package let hasWindow: Bool
  /// What it can look up for others, in the order of the folder.
  package let registers: [SharedFact]
  package let origin: SourceLine

  package init(
    code: String, name: String, short: String, isVertical: Bool = false, hasWindow: Bool = true,
    registers: [SharedFact] = [], origin: SourceLine = .none
  ) {
    self.code = code
    self.name = name
    self.short = short
    self.isVertical = isVertical
    self.hasWindow = hasWindow
    self.registers = registers
    self.origin = origin
  }
}

/// A building people go to: the county's hall, a township's, a village's (地点).
package struct Place: Hashable, Sendable {
  /// What a place is besides its level.
  package enum Kind: String, CaseIterable, Sendable {
    /// 分厅: a part of the hall in another building.
    case branch
  }

  package let code: String
  package let name: String
  package let tier: Tier
  package let kind: Kind?
  /// Code of the place it belongs to: village to township to county.
  package let parent: String?
  /// Codes of the matters and items it takes in; nil for all.
  package let offers: [String]?
  /// The offices of its four platforms (四个平台); empty where it has none.
  package let platforms: [Platform: String]
  package let address: String
  package let phone: String
  package let origin: SourceLine

  package init(
    code: String, name: String, tier: Tier, kind: Kind? = nil, parent: String? = nil,
    offers: [String]? = nil, platforms: [Platform: String] = [:], address: String, phone: String,
    origin: SourceLine = .none
  ) {
    self.kind = kind
    self.platforms = platforms
    self.parent = parent
    self.offers = offers
    self.code = code
    self.name = name
    self.tier = tier
    self.address = address
    self.phone = phone
    self.origin = origin
  }
}

/// A group of windows that take in related items: 商事登记.
package struct Zone: Hashable, Sendable {
  package let code: String
  package let name: String
  package let note: String?
  package let origin: SourceLine

  package init(code: String, name: String, note: String? = nil, origin: SourceLine = .none) {
    self.note = note
    self.code = code
    self.name = name
    self.origin = origin
  }
}

/// One window of a place (窗口).
package struct ServiceWindow: Hashable, Sendable {
  /// Taking in and handing out are different duties (R35).
  package enum Duty: String, CaseIterable, Sendable { case intake, handout }

  package let code: String
  package let name: String
  package let place: String
  package let duty: Duty
  /// Codes of the zones whose items it takes in; nil for all (综合窗口).
  package let zones: [String]?
  /// Code of the department whose own window it is (分中心).
  package let department: String?
  package let origin: SourceLine

  package init(
    code: String, name: String, place: String, duty: Duty, zones: [String]? = nil,
    department: String? = nil, origin: SourceLine = .none
  ) {
    self.zones = zones
    self.department = department
    self.code = code
    self.name = name
    self.place = place
    self.duty = duty
    self.origin = origin
  }
}

/// `hall.yaml`: what the hall is.
package struct HallProfile: Hashable, Sendable {
  package let name: String
  /// GB/T 2260, six digits; the first part of every case number.
  package let division: String
  /// Brings its own staff, lets `--now` fix the clock, and marks every paper.
  package let isDemonstration: Bool
  /// Shown on the first screen and at the foot of every paper; nil for none.
  package let banner: String?
  package let enquiryPhone: String
  package let complaintPhone: String
  package let hours: OfficeHours
  /// Code of the department that looks facts up for all others (数据服务窗口); nil where none does.
  package let dataWindow: String?
  /// How the code of an investment project is written (R38).
  package let projectCode: ProjectCodeFormat
  /// Whose people carry cases for applicants (代办单位).
  package let suppliers: [Supplier]
  /// What rates are to reach, in percent; only those for which the hall has a target.
  package let targets: [Indicator: Int]
  /// Of other offices, into which items are typed once more (二次录入).
  package let systems: [OutsideSystem]

  package init(
    name: String, division: String, isDemonstration: Bool, banner: String?,
    enquiryPhone: String, complaintPhone: String, hours: OfficeHours,
    dataWindow: String? = nil, projectCode: ProjectCodeFormat = .standard,
    suppliers: [Supplier] = [], targets: [Indicator: Int] = [:], systems: [OutsideSystem] = []
  ) {
    self.targets = targets
    self.systems = systems
    self.suppliers = suppliers
    self.projectCode = projectCode
    self.name = name
    self.division = division
    self.isDemonstration = isDemonstration
    self.banner = banner
    self.enquiryPhone = enquiryPhone
    self.complaintPhone = complaintPhone
    self.hours = hours
    self.dataWindow = dataWindow
  }
}
