import WorkCalendar

/// What `hall.yaml` holds.
struct HallFile {
  let profile: HallProfile
  let places: [Place]
  let zones: [Zone]
  let windows: [ServiceWindow]

  init?(_ value: YAMLValue) {
    let keys = [
      "name", "division", "demonstration", "banner", "enquiry", "complaint", "hours", "places",
      "zones", "windows",
    ]
    guard let entry = Entry(value, keys: keys) else { return nil }
    profile = HallProfile(
      name: entry.text("name"), division: entry.division(),
      isDemonstration: entry.flag("demonstration"), banner: entry.optionalText("banner"),
      enquiryPhone: entry.text("enquiry"), complaintPhone: entry.text("complaint"),
      hours: entry.hours())
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

extension Place {
  fileprivate init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["code", "name", "tier", "address", "phone"])
    else { return nil }
    self.init(
      code: entry.code(), name: entry.text("name"), tier: entry.word("tier"),
      address: entry.text("address"), phone: entry.text("phone"), origin: entry.at)
  }
}

extension Zone {
  fileprivate init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["code", "name"]) else { return nil }
    self.init(code: entry.code(), name: entry.text("name"), origin: entry.at)
  }
}

extension ServiceWindow {
  fileprivate init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["code", "name", "place", "duty"]) else { return nil }
    self.init(
      code: entry.code(), name: entry.text("name"), place: entry.reference("place", to: .place),
      duty: entry.word("duty"), origin: entry.at)
  }
}

extension Department {
  /// An entry of `departments.yaml`.
  init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["code", "name", "short"]) else { return nil }
    self.init(
      code: entry.code(), name: entry.text("name"), short: entry.text("short"), origin: entry.at)
  }
}
