package import Catalogue
package import WorkCalendar

/// What a citizen takes home before there is a case (一站导引): what to bring, what not, where to, how
/// long it takes and what it costs.
package struct CheckListPaper: Hashable, Sendable {
  /// One material to bring.
  package struct Line: Hashable, Sendable {
    package let name: String
    package let originals: Int
    package let copies: Int
    package let need: ItemMaterial.Need
    package let stage: ItemMaterial.Stage
    package let hint: String?
    /// Ordinals of the items that need it.
    package let uses: [Int]
    /// The hall prints it from what was said; it is only signed.
    package let isPrinted: Bool
  }

  /// One that nobody has to bring.
  package struct Spared: Hashable, Sendable {
    package let name: String
    package let source: CaseMaterial.Source
  }

  /// One item that is applied for.
  package struct ItemLine: Hashable, Sendable {
    package let ordinal: Int
    package let name: String
    package let department: String
    package let limit: TimeLimit
    /// In fen.
    package let fee: Int
  }

  /// Where it is taken in.
  package struct Venue: Hashable, Sendable {
    package let name: String
    package let address: String
    package let phone: String
    /// Code and name of each window.
    package let windows: [String]
  }

  /// One question as it was answered; nil while it is open.
  package struct Reply: Hashable, Sendable {
    package let ask: String
    package let answer: String?
  }

  package let hallName: String
  package let banner: String?
  package let number: String
  package let matterName: String
  /// nil while nobody was named.
  package let applicantName: String?
  package let made: Moment
  package let until: CivilDate
  package let clerkName: String
  package let materials: [Line]
  package let spared: [Spared]
  package let items: [ItemLine]
  /// The one nearest to whoever asked first; never empty where the matter is taken in at all.
  package let venues: [Venue]
  package let replies: [Reply]
  /// When it would be done if it were accepted the moment the plan is made from.
  package let promise: CaseFile.Promise
  package let workingDays: Int
  /// Why: of the item that ends last.
  package let why: [DerivationStep]
  package let waits: Bool
  /// Total, in fen.
  package let fees: Int
  package let enquiryPhone: String
  package let complaintPhone: String
}

extension CheckListPaper {
  /// - Parameters:
  ///   - plan: made now, from the answers of the check-list.
  ///   - edition: the plan's.
  ///   - firstPlace: code of the place to name first.
  package init(
    of plan: CasePlan, number: String, in edition: Edition, applicantName: String?, made: Moment,
    until: CivilDate, clerkName: String, firstPlace: String
  ) {
    let hall = edition.profile
    hallName = hall.name
    banner = hall.banner
    self.number = number
    matterName = plan.matter.name
    self.applicantName = applicantName
    self.made = made
    self.until = until
    self.clerkName = clerkName
    materials = plan.materials.filter { $0.state != .shared }.map { Line($0, in: edition) }
    spared = plan.materials.filter { $0.state == .shared }
      .map { Spared(name: $0.name, source: $0.source) }
    items = plan.itemTasks.map { ItemLine($0, in: edition) }
    venues = Self.venues(of: plan.matter.code, in: edition, first: firstPlace)
    replies = plan.questions.map { Reply(ask: $0.question.ask, answer: $0.shown) }
    promise = plan.promise
    workingDays = plan.parallelDays
    why = plan.why.last?.steps ?? []
    waits = plan.why.last?.task.after.isEmpty == false
    fees = plan.fees
    enquiryPhone = hall.enquiryPhone
    complaintPhone = hall.complaintPhone
  }

  private static func venues(
    of matter: String, in edition: Edition, first: String
  ) -> [Venue] {
    let windows = Dictionary(grouping: edition.windows(takingIn: matter), by: \.place)
    let places = edition.places.filter { windows[$0.code] != nil }
    let order = places.filter { $0.code == first } + places.filter { $0.code != first }
    return order.map { place in
      Venue(
        name: place.name, address: place.address, phone: place.phone,
        windows: (windows[place.code] ?? []).map { "\($0.code) \($0.name)" })
    }
  }
}

extension CheckListPaper.Line {
  init(_ material: CaseMaterial, in edition: Edition) {
    name = material.name
    originals = material.originals
    copies = material.copies
    need = material.need
    stage = material.stage
    hint = material.hint
    uses = material.uses
    isPrinted = edition.material(material.code)?.isAutofilled == true
  }
}

extension CheckListPaper.ItemLine {
  init(_ task: PlannedTask, in edition: Edition) {
    ordinal = task.ordinal
    name = task.item.name
    department = edition.department(task.authority.department)?.name ?? task.authority.department
    limit = task.terms.promised
    fee = task.item.fee.value?.amount ?? 0
  }
}

extension PlannedQuestion {
  /// The answer as it is read; nil while there is none.
  package var shown: String? {
    switch answer {
    case nil: nil
    case .one(let code): question.options.first { $0.code == code }?.name ?? code
    case .many(let codes):
      question.options.filter { codes.contains($0.code) }.map(\.name).joined(separator: "、")
    case .number(let value): value.plainText + (question.unit.map { " \($0)" } ?? "")
    }
  }
}

extension Double {
  /// Without a fraction of nothing.
  package var plainText: String {
    self == rounded() && magnitude < 1e9 ? String(Int(self)) : String(self)
  }
}
