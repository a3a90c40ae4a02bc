import WorkCalendar

/// What `hall.yaml` holds.
struct HallFile {
  let profile: HallProfile
  let places: [Place]
  let zones: [Zone]
  let windows: [ServiceWindow]

  init?(_ value: YAMLValue) {
    let keys = [
      "name", "division", "demonstration", "banner", "enquiry", "complaint", "hours", "data-window",
      "project-code", "suppliers", "targets", "systems", "places", "zones", "windows",
    ]
    guard let entry = Entry(value, keys: keys) else { return nil }
    profile = HallProfile(
      name: entry.text("name"), division: entry.division(),
      isDemonstration: entry.flag("demonstration"), banner: entry.optionalText("banner"),
      enquiryPhone: entry.text("enquiry"), complaintPhone: entry.text("complaint"),
      hours: entry.hours(),
      dataWindow: entry.optionalReference("data-window", to: .department),
      projectCode: entry.projectCode(),
      suppliers: entry.optionalList("suppliers").compactMap(Supplier.init),
      targets: entry.targets(),
      systems: entry.optionalList("systems").compactMap(OutsideSystem.init))
    places = entry.list("places").compactMap(Place.init)
    zones = entry.list("zones").compactMap(Zone.init)
    windows = entry.list("windows").compactMap(ServiceWindow.init)
  }
}

extension Entry {
  /// Six digits of GB/T 2260.
  fileprivate func division() -> String {
    guard let value = required("division"), let text = value.text() else { return "" }
    let isCode = text.utf8.count == 6 && text.utf8.allSatisfy { (48...57).contains($0) }
    if !isCode || text.hasPrefix("0") { log.report(.badDivision(text), at: value.at) }
    return text
  }

  fileprivate func hours() -> OfficeHours {
    guard let value = required("hours"), let text = value.text() else { return .standard }
    if let hours = OfficeHours(text: text) { return hours }
    log.report(.badHours(text), at: value.at)
    return .standard
  }
}

extension Entry {
  fileprivate func projectCode() -> ProjectCodeFormat {
    guard let value = value("project-code"), let text = value.text() else { return .standard }
    if let format = ProjectCodeFormat(mask: text) { return format }
    log.report(.register(.badProjectCode(text)), at: value.at)
    return .standard
  }
}

extension Entry {
  /// Percent by figure; only a rate has one.
  fileprivate func targets() -> [Indicator: Int] {
    let rates = Indicator.allCases.filter { $0.unit == .percent }
    guard let value = value("targets"),
      let entry = Entry(value, keys: rates.map(\.rawValue))
    else { return [:] }
    var targets: [Indicator: Int] = [:]
    for rate in rates {
      guard let value = entry.value(rate.rawValue) else { continue }
      guard let text = value.scalar, text.utf8.count <= 3, let percent = Int(text),
        (1...100).contains(percent)
      else {
        value.reject(.percent)
        continue
      }
      targets[rate] = percent
    }
    return targets
  }
}

extension Supplier {
  fileprivate init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["code", "name", "contract"]) else { return nil }
    self.init(
      code: entry.code(), name: entry.text("name"), contract: entry.text("contract"),
      origin: entry.at)
  }
}

extension Entry {
  /// All four, or none.
  fileprivate func platforms() -> [Platform: String] {
    guard let value = value("platforms"),
      let desks = Entry(value, keys: Platform.allCases.map(\.rawValue))
    else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: Platform.allCases.map { ($0, desks.text($0.rawValue)) })
  }
}

extension Place {
  private static let keys = [
    "code", "name", "tier", "kind", "parent", "offers", "platforms", "address", "phone",
  ]

  fileprivate init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: Self.keys) else { return nil }
    self.init(
      code: entry.code(), name: entry.text("name"), tier: entry.word("tier"),
      kind: entry.optionalWord("kind"), parent: entry.optionalReference("parent", to: .place),
      offers: entry.value("offers")?.list().compactMap { $0.reference(to: .item, .offer) },
      platforms: entry.platforms(),
      address: entry.text("address"), phone: entry.text("phone"), origin: entry.at)
  }
}

extension Zone {
  fileprivate init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["code", "name", "note"]) else { return nil }
    self.init(
      code: entry.code(), name: entry.text("name"), note: entry.optionalText("note"),
      origin: entry.at)
  }
}

extension ServiceWindow {
  fileprivate init?(_ value: YAMLValue) {
    let keys = ["code", "name", "place", "duty", "zones", "department"]
    guard let entry = Entry(value, keys: keys) else { return nil }
    self.init(
      code: entry.code(), name: entry.text("name"), place: entry.reference("place", to: .place),
      duty: entry.word("duty"),
      zones: entry.value("zones")?.list().compactMap { $0.reference(to: .zone) },
      department: entry.optionalReference("department", to: .department), origin: entry.at)
  }
}

extension Department {
  /// An entry of `departments.yaml`.
  init?(_ value: YAMLValue) {
    let keys = ["code", "name", "short", "vertical", "window", "registers"]
    guard let entry = Entry(value, keys: keys) else { return nil }
    self.init(
      code: entry.code(), name: entry.text("name"), short: entry.text("short"),
      isVertical: entry.flag("vertical"), hasWindow: entry.flag("window", default: true),
      registers: entry.value("registers").map(SharedFact.all) ?? [], origin: entry.at)
  }
}

extension Department.SharedFact {
  /// A list of facts, or a map from each fact to the paper it spares.
  fileprivate static func all(_ value: YAMLValue) -> [Self] {
    guard value.isMap else {
      return value.list().compactMap { fact in fact.text().map { Self(name: $0, paper: nil) } }
    }
    return value.pairs().compactMap { fact, paper in
      guard let name = fact.text(), let paper = paper.text() else { return nil }
      return Self(name: name, paper: paper)
    }
  }
}
