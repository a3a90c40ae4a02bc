package import WorkCalendar

/// The catalogue as published on one day: immutable, numbered (R6). Nothing outside it can be
/// asked for (R1).
package struct Edition: Hashable, Sendable {
  /// From 1.
  package let number: Int
  package let date: CivilDate
  package let profile: HallProfile
  /// In the order of the folder; an officer's staff number is made from the position.
  package let departments: [Department]
  package let zones: [Zone]
  package let places: [Place]
  package let windows: [ServiceWindow]
  package let materials: [Material]
  package let items: [ServiceItem]
  package let matters: [Matter]
  /// Items that once were; none of them can be applied for.
  package let withdrawn: [WithdrawnItem]
  /// In the order in which they are tried (R7).
  package let delegations: [Delegation]
  package let batches: [Batch]

  private let departmentByCode: [String: Department]
  private let placeByCode: [String: Place]
  private let windowByCode: [String: ServiceWindow]
  private let materialByCode: [String: Material]
  private let itemByCode: [String: ServiceItem]
  private let matterByCode: [String: Matter]

  /// Of two entries with one code the first is found; lint reports the second.
  package init(
    number: Int, date: CivilDate, profile: HallProfile, departments: [Department], zones: [Zone],
    places: [Place], windows: [ServiceWindow], materials: [Material], items: [ServiceItem],
    matters: [Matter], withdrawn: [WithdrawnItem] = [], delegations: [Delegation] = [],
    batches: [Batch] = []
  ) {
    self.number = number
    self.date = date
    self.profile = profile
    self.departments = departments
    self.zones = zones
    self.places = places
    self.windows = windows
    self.materials = materials
    self.items = items
    self.matters = matters
    self.withdrawn = withdrawn
    self.delegations = delegations
    self.batches = batches
    departmentByCode = Self.index(departments) { $0.code }
    placeByCode = Self.index(places) { $0.code }
    windowByCode = Self.index(windows) { $0.code }
    materialByCode = Self.index(materials) { $0.code }
    itemByCode = Self.index(items) { $0.code }
    matterByCode = Self.index(matters) { $0.code }
  }

  package func department(_ code: String) -> Department? { departmentByCode[code] }
  package func place(_ code: String) -> Place? { placeByCode[code] }
  package func window(_ code: String) -> ServiceWindow? { windowByCode[code] }
  package func material(_ code: String) -> Material? { materialByCode[code] }
  package func item(_ code: String) -> ServiceItem? { itemByCode[code] }

  /// The matter of that code, or the item of that code as a matter of one.
  package func matter(_ code: String) -> Matter? {
    matterByCode[code] ?? itemByCode[code].map { Matter(single: $0, in: self) }
  }

  /// The code is a matter's own, not an item's.
  package func isMatter(_ code: String) -> Bool { matterByCode[code] != nil }

  private static func index<Entry>(
    _ entries: [Entry], by code: (Entry) -> String
  ) -> [String: Entry] {
    Dictionary(entries.map { (code($0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
