internal import Catalogue
internal import Phrases

/// The checks by which the data window confirms what the applicant need not prove (内部核查, R8): one
/// sub-task for each material, behind those of the items.
struct InternalChecks {
  /// In the order of the list; the check of each is the part in the same place.
  let materials: [CaseMaterial]
  let parts: [Selection.Part]

  /// - Parameter materials: those to be confirmed.
  init(of materials: [CaseMaterial], in edition: Edition) {
    let checks = materials.compactMap { material in
      edition.internalCheck(of: material).map { (material, $0) }
    }
    self.materials = checks.map(\.0)
    parts = checks.map { material, item in
      Selection.Part(item: item, kind: .check(material: material.code))
    }
  }
}

extension Edition {
  /// nil where nobody looks it up.
  fileprivate func internalCheck(of material: CaseMaterial) -> ServiceItem? {
    guard let share = self.material(material.code)?.share, let limit = share.check,
      let department = profile.dataWindow
    else { return nil }
    return ServiceItem(checking: material, in: share.source, within: limit, by: department)
  }
}

extension ServiceItem {
  /// What a check is as an item: nothing is asked for and nothing comes of it but the answer.
  fileprivate init(
    checking material: CaseMaterial, in register: String, within limit: CatalogueLimit,
    by department: String
  ) {
    // A name for people who read the catalogue, and so in the catalogue's language.
    let name = CasePhrase.internalCheck.text(.chinese, register, material.name)
    self.init(
      code: material.code, name: name, department: department, zone: "", type: "20",
      handling: .single, basis: .value(material.basis), statutory: .none(reason: name),
      promised: limit, fee: .none(reason: name), enquiryPhone: .none(reason: name),
      complaintPhone: .none(reason: name), visitWay: .noVisit, materials: [], outputs: [])
  }
}
