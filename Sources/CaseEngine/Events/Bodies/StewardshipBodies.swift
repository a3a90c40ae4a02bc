internal import WorkCalendar

/// `stewardAssigned`, version 1. With `staff` for somebody of the hall, else with `supplier`.
struct StewardAssignedBody: Codable {
  private let name: String
  private let staff: String?
  private let supplier: String?
  private let contract: String?
  private let reason: String?

  init(_ steward: Steward, reason: String?) {
    name = steward.name
    staff = steward.staff
    supplier = steward.supplier?.name
    contract = steward.supplier?.contract
    self.reason = reason
  }

  var event: StewardshipEvent {
    let firm = supplier.map { Steward.Supplier(name: $0, contract: contract ?? "") }
    return .assigned(Steward(staff: staff, name: name, supplier: firm), reason: reason)
  }
}

/// `errandRun`, version 1.
struct ErrandRunBody: Codable {
  private let day: DayText
  private let what: String
  private let place: String?
  private let note: String?

  init(_ errand: Errand) {
    day = DayText(errand.day)
    what = errand.what
    place = errand.place
    note = errand.note
  }

  var event: StewardshipEvent {
    .errandRun(Errand(day: day.date, what: what, place: place, note: note))
  }
}

/// `stewardEnded`, version 1.
struct StewardEndedBody: Codable {
  let reason: String
}

extension StoredEvent {
  init(_ event: StewardshipEvent) {
    let whole = CaseEvent.stewardship(event)
    switch event {
    case .assigned(let steward, let reason):
      self.init(whole, StewardAssignedBody(steward, reason: reason))
    case .errandRun(let errand): self.init(whole, ErrandRunBody(errand))
    case .ended(let reason): self.init(whole, StewardEndedBody(reason: reason))
    }
  }

  /// - Parameter kind: one of those three.
  func stewardship(_ kind: CaseEvent.Kind?) throws(StoredEventFault) -> CaseEvent {
    switch kind {
    case .stewardAssigned: .stewardship(try read(StewardAssignedBody.self) { $0.event })
    case .errandRun: .stewardship(try read(ErrandRunBody.self) { $0.event })
    default: .stewardship(try read(StewardEndedBody.self) { .ended(reason: $0.reason) })
    }
  }
}
