/// What an item has to do with the one code of an investment project (统一项目代码, R38).
package enum ProjectCodeRole: String, CaseIterable, Sendable {
  /// It is taken in only with the code.
  case needed
  /// It registers the project (备案): its first output carries the code.
  case given
}

/// How a project's code is written, as data of the hall folder.
///
/// In the mask `9` stands for a digit, `A` for a capital letter, `X` for either; a hyphen stands for
/// itself.
/// Source: GB/T 39046-2020, 投资项目统一代码, at most 24 characters.
package struct ProjectCodeFormat: Hashable, Sendable {
  /// Year and month, region, industry, kind, serial: 24 characters.
  package static let standard = ProjectCodeFormat(unchecked: "9999-999999-99-99-999999")

  package let mask: String

  private init(unchecked mask: String) { self.mask = mask }

  /// nil for a mask that stands for no code.
  package init?(mask: String) {
    guard mask.utf8.count <= 40, mask.contains(where: { "9AX".contains($0) }),
      mask.allSatisfy({ "9AX-".contains($0) })
    else { return nil }
    self.mask = mask
  }

  /// The code as it is always written; nil when it has another form.
  /// - Parameter plain: digits and capital letters, without hyphens.
  package func code(of plain: String) -> String? {
    var rest = Substring(plain)
    var code = ""
    for slot in mask {
      guard slot != "-" else {
        code.append(slot)
        continue
      }
      guard let character = rest.popFirst(), Self.fits(character, slot) else { return nil }
      code.append(character)
    }
    return rest.isEmpty ? code : nil
  }

  private static func fits(_ character: Character, _ slot: Character) -> Bool {
    let isDigit = ("0"..."9").contains(character)
    let isLetter = ("A"..."Z").contains(character)
    switch slot {
    case "9": return isDigit
    case "A": return isLetter
    default: return isDigit || isLetter
    }
  }
}

/// What a case has to do with a project's code, and how that is written.
package struct ProjectCodeTerms: Hashable, Sendable {
  package let role: ProjectCodeRole
  package let format: ProjectCodeFormat

  package init(role: ProjectCodeRole, format: ProjectCodeFormat) {
    self.role = role
    self.format = format
  }
}

extension Edition {
  /// What these items of a matter have to do with a project's code: where one of them registers the
  /// project, the others need no code beforehand. nil where the matter is about no project.
  package func projectCode(of matter: Matter, _ items: [ServiceItem]) -> ProjectCodeTerms? {
    guard matter.isProject else { return nil }
    let roles = items.compactMap(\.projectCode)
    guard let role = roles.first(where: { $0 == .given }) ?? roles.first else { return nil }
    return ProjectCodeTerms(role: role, format: profile.projectCode)
  }

  /// The same of everything the matter may have.
  package func projectCode(of matter: Matter) -> ProjectCodeTerms? {
    projectCode(of: matter, matter.items.compactMap { item($0.item) })
  }
}
