package import WorkCalendar

/// Who carries a case through for its applicant, who pays nothing for it (代办员). Not the applicant's
/// own agent (代理人), who acts in the applicant's name by a letter of authority.
package struct Steward: Hashable, Sendable {
  /// The firm that sends them, bought by the government (政府购买服务).
  package struct Supplier: Hashable, Sendable {
    package let name: String
    /// By which the government pays.
    package let contract: String

    package init(name: String, contract: String) {
      self.name = name
      self.contract = contract
    }
  }

  /// Staff number; nil for a person of a supplier.
  package let staff: String?
  package let name: String
  /// nil for somebody of the hall.
  package let supplier: Supplier?

  package init(staff: String?, name: String, supplier: Supplier?) {
    self.staff = staff
    self.name = name
    self.supplier = supplier
  }

  /// What their cases are found by.
  package var key: String { staff ?? name }
}

/// What a steward did for a case on a day (代办记录).
package struct Errand: Hashable, Sendable {
  package let day: CivilDate
  package let what: String
  /// Where they went for it; nil when nobody went anywhere.
  package let place: String?
  package let note: String?

  package init(day: CivilDate, what: String, place: String? = nil, note: String? = nil) {
    self.day = day
    self.what = what
    self.place = place
    self.note = note
  }
}

/// A steward's time with a case, and what they did in it.
package struct Stewardship: Hashable, Sendable {
  package let steward: Steward
  package let from: Moment
  package internal(set) var until: Moment?
  /// Why it was handed on or ended; nil while it lasts.
  package internal(set) var reason: String?
  /// In the order in which they were written down.
  package internal(set) var errands: [Errand] = []

  init(steward: Steward, from: Moment) {
    self.steward = steward
    self.from = from
  }
}

extension CaseFile {
  /// Who carries it now; nil for nobody.
  package var steward: Steward? {
    stewardships.last.flatMap { $0.until == nil ? $0.steward : nil }
  }

  /// Trips that stewards made, each day and place once: counted apart from the applicant's visits
  /// (R34).
  package var stewardTrips: Int {
    let trips = stewardships.flatMap(\.errands).compactMap { errand in
      errand.place.map { "\(errand.day.iso) \($0)" }
    }
    return Set(trips).count
  }
}
