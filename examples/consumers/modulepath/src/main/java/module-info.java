/** A program that reads and scores; core and rules come with the module it asks for. */
module example.score {
    requires io.github.pmqa4j.json;
}
