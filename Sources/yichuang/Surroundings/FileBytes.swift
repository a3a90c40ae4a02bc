import Glibc
import Phrases

/// Whole files as bytes.
enum FileBytes {
  /// Reads a file, or standard input for `-`.
  /// - Throws: `.badInput` with the path and the system's words.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    while let chunk = try readChunk(descriptor, path) { bytes += chunk }
    return bytes
  }

  /// The same as text.
  /// - Throws: `.badInput` also for what is not UTF-8.
  static func readText(_ path: String) throws(Failure) -> String {
    let bytes = try read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badInput, .notUTF8, path)
    }
    return text
  }

  /// Whether anything is there, be it a link to nothing.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// - Returns: nil at the end.
  static func readChunk(_ descriptor: Int32, _ path: String) throws(Failure) -> [UInt8]? {
    let size = 1 << 16
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
      repeat {
        count = Glibc.read(descriptor, buffer.baseAddress, size)
      } while count < 0 && errno == EINTR
      used = max(0, count)
    }
    guard count >= 0 else { throw unreadable(path) }
    return count == 0 ? nil : chunk
  }

  /// - Returns: whether all of it was written; `errno` says why not.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func unreadable(_ path: String) -> Failure {
    Failure(.badInput, .unreadableFile, path, errorText(errno))
  }
}
