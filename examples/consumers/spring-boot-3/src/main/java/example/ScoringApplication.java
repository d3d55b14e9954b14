package example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Starts the web service. */
@SpringBootApplication
public class ScoringApplication {
    public static void main(String[] args) {
        SpringApplication.run(ScoringApplication.class, args);
    }

    /** Lets Jackson 2 find modules by itself, the library's among them; a bean with a new PmqaModule would do as well. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer modules() {
        return builder -> builder.findModulesViaServiceLoader(true);
    }
}
