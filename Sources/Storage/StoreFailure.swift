/// The store could not do it; nothing was written. Holds no personal data.
package struct StoreFailure: Error, Hashable, Sendable {
  /// Open: a new engine may add its own.
  package struct Code: Hashable, Sendable {
    package let name: String
    package init(_ name: String) { self.name = name }

    /// Another process held the lock for too long.
    package static let locked = Code("locked")
    package static let readOnly = Code("readOnly")
    package static let full = Code("full")
    /// Not a database, or a damaged one.
    package static let damaged = Code("damaged")
    package static let notThere = Code("notThere")
    package static let exists = Code("exists")
    /// Written by a later version of the program.
    package static let fromTheFuture = Code("fromTheFuture")
    /// On a drive that cannot share memory between processes.
    package static let networkDrive = Code("networkDrive")
    package static let other = Code("other")
  }

  package let code: Code
  /// The file or server.
  package let place: String
  /// The engine's own words, for the log.
  package let detail: String

  package init(_ code: Code, place: String, detail: String = "") {
    self.code = code
    self.place = place
    self.detail = detail
  }

  /// An edition of this number was published before; it is never replaced (R6).
  package static func editionExists(_ number: Int, place: String) -> Self {
    Self(.exists, place: place, detail: "edition \(number)")
  }
}
