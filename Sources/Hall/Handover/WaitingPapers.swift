package import CaseEngine
package import Catalogue

/// What waits at a place for a department that has no window of its own.
package struct WaitingPapers: Hashable, Sendable {
  package let department: Department
  /// The longest waiting first; at least one.
  package let lines: [HandoverPaper.Line]
}

/// Why no list was made. Nothing was written.
package enum HandoverFault: Hashable, Sendable {
  case unknownDepartment(String, known: [String])
  /// Its people fetch their papers themselves.
  case hasWindow(String)
  /// Nothing waits for it here.
  case nothing(String)
  case noReceiver
  /// None of that number was made here, or all on it is concluded.
  case noSuchList(String)
}
