package import Catalogue

/// A no to the sub-items of an investment project without its one code (R38).
package enum ProjectRefusal: Hashable, Sendable {
  /// The project has no code yet: it is registered first.
  case codeNeeded
  /// What was given has another form.
  case codeMalformed(ProjectCodeFormat)
  /// Whoever registers the project states its code.
  case codeNotStated(Int, ProjectCodeFormat)
}
