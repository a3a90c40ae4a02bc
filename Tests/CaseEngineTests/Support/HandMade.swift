import Catalogue
import WorkCalendar

/// Editions of a few items, for one question each.
enum HandMade {
  static func edition(
    _ items: [ServiceItem], _ matter: Matter? = nil, materials: [Material] = [], number: Int = 1,
    departments: [Department] = [
      Department(code: "SJ", name: "县市监局", short: "市监"),
      Department(code: "ZW", name: "县行政服务中心", short: "中心"),
    ], dataWindow: String? = nil
  ) -> Edition {
    Edition(
      number: number, date: CivilDate(2026, 1, 5), profile: profile(dataWindow),
      departments: departments, zones: [],
      places: [
        Place(code: "hall-county", name: "县大厅", tier: .county, address: "", phone: "")
      ], windows: [], materials: materials, items: items, matters: matter.map { [$0] } ?? [])
  }

  static func item(
    _ code: String, _ promised: TimeLimit = .workingDays(5), statutory: TimeLimit? = nil,
    handling: ServiceItem.Handling = .single, materials: [ItemMaterial] = [],
    outputs: [String] = ["证照"], windowAuthority: String? = nil, department: String = "SJ",
    special: [SpecialLink] = [], stages: [HandlingStage] = []
  ) -> ServiceItem {
    ServiceItem(
      code: code, name: "\(code)核发", department: department, zone: "B", type: "01",
      handling: handling, basis: .value("条例"),
      statutory: statutory.map { .value(CatalogueLimit($0)) } ?? .none(reason: "无"),
      promised: CatalogueLimit(promised), fee: .none(reason: "不收费"),
      enquiryPhone: .none(reason: "无"), complaintPhone: .none(reason: "无"), visitWay: .noVisit,
      materials: materials, outputs: outputs, windowAuthority: windowAuthority, special: special,
      stages: stages)
  }

  static func material(
    _ code: String, share: Material.Share? = nil, producedBy: [String] = []
  ) -> Material {
    Material(
      code: code, name: "\(code)原件", issuer: "申请人", kind: .document, share: share,
      producedBy: producedBy)
  }

  /// A matter of items, each with the codes it comes after, and those on whose document its result
  /// stands.
  static func matter(
    _ items: [(String, after: [String])], on documents: [String: [String]] = [:],
    questions: [Question] = []
  ) -> Matter {
    Matter(
      code: "matter", name: "办一件事", lead: "SJ", questions: questions,
      items: items.map { MatterItem(item: $0.0, after: $0.after, on: documents[$0.0] ?? []) })
  }

  private static func profile(_ dataWindow: String?) -> HallProfile {
    HallProfile(
      name: "小河县政务服务中心", division: "330382", isDemonstration: true, banner: nil,
      enquiryPhone: "0577-1110000", complaintPhone: "12345", hours: .standard,
      dataWindow: dataWindow)
  }
}

extension ServiceItem {
  /// The same, to be applied for in these ways, or to be decided on these terms.
  init(
    of item: ServiceItem, variants: [ItemVariant] = [], commitment: CommitmentTerms? = nil
  ) {
    self.init(
      code: item.code, name: item.name, department: item.department, zone: item.zone,
      type: item.type, handling: item.handling, basis: item.basis, statutory: item.statutory,
      promised: item.promised, fee: item.fee, enquiryPhone: item.enquiryPhone,
      complaintPhone: item.complaintPhone, visitWay: item.visitWay, materials: item.materials,
      outputs: item.outputs, windowAuthority: item.windowAuthority, variants: variants,
      commitment: commitment)
  }
}

extension TimeLimit {
  static func workingDays(_ n: Int) -> Self { Self(n: n, unit: .workingDays) }
}
