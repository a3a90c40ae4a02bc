@main struct Yichuang {
  static func main() {}
}
