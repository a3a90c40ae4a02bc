package import Catalogue

extension ProjectCodeFormat {
  /// The code as it is always written, whatever width, case and hyphens it was typed with; nil when it
  /// has another form. No more is checked than the form.
  package func code(typed: some StringProtocol) -> String? { code(of: normalised(typed)) }
}
