package import WorkCalendar

/// What is wrong, as facts; `Finding.sentence` makes the words.
package enum Problem: Hashable, Sendable {
  // The form of the folder.
  case missingFile
  /// A YAML file in a place that the format does not know.
  case unknownFile
  /// Not YAML; what the parser said, in English.
  case unreadable(detail: String)
  case repeatedKey(String)
  case unknownKey(String, nearest: String?)
  case missingKey(String)
  case expected(Shape, key: String)
  case unknownWord(String, key: String, allowed: [String])
  case badCode(String, key: String)
  case badLimit(String)
  case badValidity(String)
  case badDivision(String)
  case badHours(String)
  case badAmount(String)
  case badDate(String)
  /// A control character, or one that is not in normal form C.
  case strangeCharacter(UInt32, key: String)

  // What the entries say of each other.
  case duplicate(Kind, code: String, first: SourceLine)
  case unknown(Kind, code: String, nearest: String?)
  /// An item that exists, but is not among the matter's.
  case notInMatter(item: String, matter: String)
  case conditionOnItself(question: String)
  case conditionOnLater(question: String)
  case conditionCycle([String])
  /// No matter that could ask it has the question.
  case neverAsked(question: String, nearest: String?)
  /// A test of the variant where no item with variants stands.
  case noVariants
  /// Every way to answer makes it so, or none does.
  case constantCondition(always: Bool)
  /// A test for a number on a question of choices, or the other way round.
  case wrongTest(question: String)

  // Lint.
  case nothingListed(key: String, item: String)
  case unknownType(String, item: String)
  /// A national code that says another type than the item does.
  case codeOfOtherType(String, type: String, item: String)
  case promisedLonger(promised: TimeLimit, statutory: TimeLimit)
  /// Only what is decided at once can be decided by the window.
  case needlessAuthority(item: String)
  /// It guards public safety, so that nobody may be believed beforehand.
  case unsafeCommitment(item: String)
  case vagueName(String, word: String)
  case noBasis(material: String, item: String)
  case noIssuer(material: String)
  /// Only what the matter's items ask for can be waived or substituted.
  case needlessChange(material: String, matter: String)
  case ghostMaterial(material: String, askedBy: Party, producers: [Party])
  case ghostPrerequisite(item: Party, after: Party)
  /// From an item back to itself.
  case loop([String])
  case repeatedPrerequisite(item: String, after: String)
  /// The items of the path; `sometimes` when only other answers than the defaults lead there.
  case goalTooShort(matter: String, goal: TimeLimit, path: [String], sometimes: Bool)

  /// Of life, delegation, places and codes.
  case register(RegisterProblem)

  /// What a key of the folder takes.
  package enum Shape: String, CaseIterable, Sendable {
    case text, list, map, wholeNumber, percent, number, trueOrFalse, condition, nonEmptyList
  }

  /// What a code of the folder names.
  package enum Kind: String, CaseIterable, Sendable {
    case department, place, zone, window, material, item, matter, question, option
    case variant, delegation, batch, supplier, system
  }

  /// An item with the department that answers for it; nil where neither is known any more.
  package struct Party: Hashable, Sendable {
    package let item: String
    package let name: String?
    package let department: String?
    /// Since when it is no more, and by what; nil where nobody knows, or it is not in force yet.
    package let since: CivilDate?
    package let basis: String?

    package init(
      item: String, name: String?, department: String?, since: CivilDate? = nil,
      basis: String? = nil
    ) {
      self.item = item
      self.name = name
      self.department = department
      self.since = since
      self.basis = basis
    }
  }
}
