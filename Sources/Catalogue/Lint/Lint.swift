/// The rules over a whole catalogue as it stands on its day. Most of R1 is kept when a folder is
/// read: an edition names nothing that it does not have.
package enum Lint {
  /// Everything that breaks a rule, in the order of files and lines. An edition with an error
  /// among them is not published; a warning is for a person to judge.
  package static func findings(in edition: Edition, vagueWords: VagueWords) -> [Finding] {
    let items = edition.items.flatMap {
      ItemLint($0, edition).findings + EntryLint($0, edition).findings
    }
    let materials = edition.materials.flatMap { material in
      findings(of: material, vagueWords) + [unchecked(material, edition)].compactMap(\.self)
    }
    let matters = edition.matters.flatMap { MatterLint($0, edition).findings }
    let places = PlaceLint(edition).findings
    let delegations = DelegationLint(edition).findings
    let constants = ConstantLint(edition).findings
    return (items + materials + matters + places + delegations + constants).sorted()
  }

  /// R3, as far as the dictionary of materials goes.
  private static func findings(of material: Material, _ words: VagueWords) -> [Finding] {
    var problems: [Problem] = []
    if let word = words.word(in: material.name) {
      problems.append(.vagueName(material.name, word: word))
    }
    if material.kind == .proof, material.issuer.isEmpty {
      problems.append(.noIssuer(material: material.name))
    }
    return problems.map { Finding(at: material.origin, rule: 3, problem: $0) }
  }

  /// R8: a check that nobody is there to make.
  private static func unchecked(_ material: Material, _ edition: Edition) -> Finding? {
    guard material.share?.check != nil, edition.profile.dataWindow == nil else { return nil }
    return Finding(
      at: material.origin, rule: 8,
      problem: .register(.noDataWindow(material: material.name)))
  }
}
