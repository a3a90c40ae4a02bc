/// Cases that are looked at together.
package enum CaseGroup: Hashable, Sendable {
  /// A matter as one edition has it.
  package struct Matter: Hashable, Sendable {
    package let code: String
    package let edition: Int

    package init(code: String, edition: Int) {
      self.code = code
      self.edition = edition
    }
  }

  /// All cases of the investment project of this code, whatever became of them.
  case project(String)
  /// Open cases of any of these matters.
  case matters([Matter])
  /// Open cases that the steward of this key carries.
  case steward(String)
}
