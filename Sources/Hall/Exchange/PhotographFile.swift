package import CaseEngine
internal import Foundation

extension ServiceHall {
  /// What tells the photograph in a file from any other; the file stays where it is.
  /// - Returns: nil where no file can be read there.
  package static func photograph(at path: String) -> JointMeeting.Photograph? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return photograph(named: name, [UInt8](data))
  }
}
